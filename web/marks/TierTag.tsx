import type { Image } from '../../domain/image/image.ts'
import type { Provision, Tier } from '../../domain/model/record.ts'

/** How a tier is drawn: the look's four treatments, chosen by the number of bars, so that no tier is named here. */
export function tierClass(tier: Tier | null): 'u' | 'up' | 'c' | 'x' {
  if (!tier || tier.bars < 1) return 'x'
  return tier.bars === 1 ? 'u' : tier.bars === 2 ? 'up' : 'c'
}

/** The highest tier a provision stands in, with whether the guide says so; null beyond the tiers. */
export function highestTier(image: Image, provision: Provision): { tier: Tier; explicit: boolean } | null {
  const places = (provision.tiers ?? [])
    .map((place) => ({ tier: image.by.tiers.get(place.tier), explicit: place.explicit }))
    .filter((place): place is { tier: Tier; explicit: boolean } => place.tier !== undefined)
  return places.sort((a, b) => b.tier.rank - a.tier.rank)[0] ?? null
}

export function TierTag({ tier, inferred = false }: { tier: Tier | null; inferred?: boolean }) {
  return (
    <span className={`tier tier--${tierClass(tier)}`}>
      <Bars bars={tier?.bars ?? 0} />
      {tier?.name ?? 'Beyond the tiers'}
      {inferred && <em> · inferred</em>}
    </span>
  )
}

/** One, two or three bars; hatching for what stands beyond the tiers. */
export function Bars({ bars }: { bars: number }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <BarShapes bars={bars} />
    </svg>
  )
}

/** The bars alone, in a square of 16, for a drawing that has its own frame. */
export function BarShapes({ bars }: { bars: number }) {
  return (
    <>
      {bars === 0 && <path d="M2 14 14 2M2 8l6-6M8 14l6-6" stroke="currentColor" strokeWidth="1.75" fill="none" />}
      {bars > 0 && <rect x="1" y="11" width="8" height="3.6" rx="1.8" />}
      {bars > 1 && <rect x="2.5" y="6.2" width="12.5" height="3.6" rx="1.8" />}
      {bars > 2 && <rect x="7" y="1.4" width="8" height="3.6" rx="1.8" />}
    </>
  )
}
