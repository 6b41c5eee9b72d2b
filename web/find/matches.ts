import type { Image } from '../../domain/image/image.ts'
import { ascending, byName } from '../../domain/image/order.ts'
import type { Provision } from '../../domain/model/record.ts'
import { tierRank } from '../../domain/next-steps/order.ts'
import { findProvisions, passes } from '../../domain/search/provisions.ts'
import { KIND_WORDS } from '../next-step/words.ts'
import type { Filters, FindState, Sort } from './address.ts'
import { kindOf, PHASE_AGES, phaseOf } from './values.ts'

/** What is found for a state, in its order. */
export function matches(image: Image, state: FindState): Provision[] {
  return sorted(
    image,
    findProvisions(image, { search: state.words }).filter((one) => holds(image, one, state)),
    state.sort,
  )
}

/** Whether a provision passes every list: any within a list, all across lists. */
export function holds(image: Image, one: Provision, filters: Filters): boolean {
  const phases = filters.phase.flatMap((value) => phaseOf(value) ?? [])
  const kinds = filters.kind.flatMap((value) => kindOf(value) ?? [])
  const filter = { tiers: filters.tier, needs: filters.need, phases, kinds }
  return (
    passes(one, filter, image) && (phases.length === 0 || phases.some((phase) => takesAges(one, PHASE_AGES[phase])))
  )
}

/**
 * What states ages and no phase is not shown for a phase its ages shut out: a panel for under-sixes has nothing to
 * offer a secondary school. Ages that are not stated shut nothing out.
 */
const takesAges = ({ phases, ageMin, ageMax }: Provision, { from, to }: { from: number; to: number }): boolean =>
  Boolean(phases?.length) || ((ageMin ?? from) <= to && (ageMax ?? to) >= from)

function sorted(image: Image, found: Provision[], sort: Sort): Provision[] {
  if (sort === 'match') return found
  const turned = sort.startsWith('-') ? -1 : 1
  const by = sort.replace('-', '')
  const first = (a: Provision, b: Provision) =>
    by === 'tier'
      ? ascending(tierRank(image, a), tierRank(image, b))
      : by === 'kind'
        ? ascending(KIND_WORDS[a.kind], KIND_WORDS[b.kind])
        : byName(a, b)
  return [...found].sort((a, b) => turned * first(a, b) || byName(a, b))
}
