import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { findProvisions } from '../../domain/search/provisions.ts'
import { FILTERS, type FindState, NO_FILTERS } from './address.ts'
import { holds } from './matches.ts'

/** Enough to go on with, few enough to read. */
const MOST = 3

/**
 * What comes nearest to a search that found nothing: of what the words find (of everything, where they find
 * nothing), what passes most of the lists; the lists before the words; then the usual order.
 */
export function nearest(image: Image, state: FindState): Provision[] {
  const lists = FILTERS.filter((key) => state[key].length > 0)
  const passed = (one: Provision) =>
    lists.filter((key) => holds(image, one, { ...NO_FILTERS, [key]: state[key] })).length
  const found = findProvisions(image, { search: state.words })
  const all = found.length > 0 ? found : lists.length > 0 ? findProvisions(image, {}) : []
  return all
    .map((one) => ({ one, passed: passed(one) }))
    .sort((a, b) => b.passed - a.passed)
    .slice(0, MOST)
    .map(({ one }) => one)
}
