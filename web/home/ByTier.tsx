import { Link } from 'react-router'
import { addressOf } from '../find/address.ts'
import { useImage } from '../image/use-image.ts'
import { TierTag } from '../marks/TierTag.tsx'

/** The tiers of the borough's framework, lowest first, each leading to what stands in it. */
export function ByTier() {
  const state = useImage()
  const tiers = state.is === 'here' ? state.image.data.records.tiers : []
  return (
    <section aria-labelledby="by-tier-h">
      <h2 id="by-tier-h">Browse by tier</h2>
      <ul className="by-tier">
        {[...tiers]
          .sort((a, b) => a.rank - b.rank)
          .map((tier) => (
            <li key={tier.id}>
              <Link to={addressOf({ tier: [tier.id] })}>
                <TierTag tier={tier} />
              </Link>
              {tier.short && <span>{tier.short}</span>}
            </li>
          ))}
      </ul>
    </section>
  )
}
