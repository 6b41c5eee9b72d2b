import type { ReactNode } from 'react'
import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { KindTag } from '../marks/KindTag.tsx'
import { highestTier, TierTag } from '../marks/TierTag.tsx'

/** The first line of every card: tier, kind, whether it also stands in lower tiers, and what its place adds. */
export function CardTop(props: { image: Image; provision: Provision; children?: ReactNode }) {
  const { image, provision } = props
  const place = highestTier(image, provision)
  return (
    <div className="card-top">
      <TierTag tier={place?.tier ?? null} inferred={place ? !place.explicit : false} />
      <KindTag kind={provision.kind} />
      {(provision.tiers?.length ?? 0) > 1 && <span className="tiny quiet">also in the lower tiers</span>}
      {props.children}
    </div>
  )
}
