import type { Provision } from '../../../domain/model/record.ts'
import { Icon, type IconName } from '../../marks/Icon.tsx'
import { highestTier, TierTag } from '../../marks/TierTag.tsx'
import { KIND_WORDS } from '../words.ts'
import { useShown } from './context.ts'
import { Moved } from './Moved.tsx'

const KIND_ICONS: Partial<Record<Provision['kind'], IconName>> = {
  FORUM: 'people',
  TEAM: 'people',
  PLAN: 'plan',
  SERVICE: 'service',
  PLACEMENT: 'place',
}

/** Tier, kind, and whether it stands elsewhere than before: the same line on every card. */
export function CardTop({ provision }: { provision: Provision }) {
  const { image } = useShown()
  const place = highestTier(image, provision)
  return (
    <div className="card-top">
      <TierTag tier={place?.tier ?? null} inferred={place ? !place.explicit : false} />
      <span className="kind">
        <Icon name={KIND_ICONS[provision.kind] ?? 'book'} />
        {KIND_WORDS[provision.kind]}
      </span>
      {(provision.tiers?.length ?? 0) > 1 && <span className="tiny quiet">also in the lower tiers</span>}
      <Moved provision={provision} />
    </div>
  )
}
