import type { Image } from '../image/image.ts'
import { ascending, byName } from '../image/order.ts'
import type { Provision } from '../model/record.ts'
import type { Phase, ProvisionKind } from '../model/words.ts'
import { tierRank } from '../next-steps/order.ts'
import { indexOf } from './index.ts'
import { search } from './search.ts'

/** Asked for among the tiers: what stands in none of them. */
export const BEYOND = 'beyond'

/** Any within a list, all across lists; an empty list asks nothing. What states no phase or no age matches every phase or age. */
export interface ProvisionFilter {
  /** Ids of tiers, and `beyond`. */
  tiers?: readonly string[] | null
  kinds?: readonly ProvisionKind[] | null
  needs?: readonly string[] | null
  phases?: readonly Phase[] | null
  ageYears?: number | null
}

export interface ProvisionsAsked {
  search?: string | null
  filter?: ProvisionFilter | null
}

/** The provisions that match: best match first; without a search by tier, then name. A refused search finds none. */
export function findProvisions(image: Image, { search: words, filter }: ProvisionsAsked): Provision[] {
  return candidates(image, words?.trim() || null).filter((one) => passes(one, filter ?? {}, image))
}

function candidates(image: Image, words: string | null): readonly Provision[] {
  if (words === null) return byTier(image)
  const results = search(indexOf(image), words)
  return results.refused ? [] : results.all
}

function byTier(image: Image): Provision[] {
  const ranked = image.data.records.provisions.map((one) => ({ one, rank: tierRank(image, one) }))
  return ranked.sort((a, b) => ascending(a.rank, b.rank) || byName(a.one, b.one)).map(({ one }) => one)
}

/** Whether one provision passes a filter, whatever is searched for. */
export function passes(
  one: Provision,
  { tiers, kinds, needs, phases, ageYears }: ProvisionFilter,
  image: Image,
): boolean {
  return (
    (!tiers?.length || tiers.some((tier) => standsIn(one, tier))) &&
    (!kinds?.length || kinds.includes(one.kind)) &&
    (!needs?.length || (image.needsOf.get(one.id) ?? []).some((need) => needs.includes(need.id))) &&
    (!phases?.length || !one.phases?.length || phases.some((phase) => one.phases?.includes(phase))) &&
    (typeof ageYears !== 'number' || (ageYears >= (one.ageMin ?? 0) && ageYears <= (one.ageMax ?? ageYears)))
  )
}

const standsIn = ({ tiers = [] }: Provision, tier: string): boolean =>
  tier === BEYOND ? tiers.length === 0 : tiers.some((place) => place.tier === tier)
