import { Link } from 'react-router'
import type { Provision, Tier } from '../../domain/model/record.ts'
import { addressOf } from '../find/address.ts'
import { isBody } from '../marks/ProvisionLink.tsx'

/** The way back into the directory: all of it, and what stands beside this one. */
export function Crumbs({ provision, tier }: { provision: Provision; tier: Tier | null }) {
  return (
    <nav className="crumbs" aria-label="Breadcrumb">
      <ol>
        <li>
          <Link to="/find">Find provision</Link>
        </li>
        {isBody(provision) && (
          <li>
            <Link to={addressOf({ kind: [provision.kind] })}>
              {provision.kind === 'FORUM' ? 'Meetings and panels' : 'Teams'}
            </Link>
          </li>
        )}
        {!isBody(provision) && tier && (
          <li>
            <Link to={addressOf({ tier: [tier.id] })}>{tier.name}</Link>
          </li>
        )}
      </ol>
    </nav>
  )
}
