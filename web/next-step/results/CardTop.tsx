import type { Provision } from '../../../domain/model/record.ts'
import { KindTag } from '../../marks/KindTag.tsx'
import { highestTier, TierTag } from '../../marks/TierTag.tsx'
import { useShown } from './context.ts'
import { Moved } from './Moved.tsx'

/** Tier, kind, and whether it stands elsewhere than before: the same line on every card. */
export function CardTop({ provision }: { provision: Provision }) {
  const { image } = useShown()
  const place = highestTier(image, provision)
  return (
    <div className="card-top">
      <TierTag tier={place?.tier ?? null} inferred={place ? !place.explicit : false} />
      <KindTag kind={provision.kind} />
      {(provision.tiers?.length ?? 0) > 1 && <span className="tiny quiet">also in the lower tiers</span>}
      <Moved provision={provision} />
    </div>
  )
}
