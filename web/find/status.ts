import type { Image } from '../../domain/image/image.ts'
import { type FindState, filtersOn } from './state.ts'
import { nameOf } from './values.ts'

/** The longest that may be said aloud after a change. */
const WORDS = 15

/** How many were found and for what, in two parts: what stands in bold, and the rest. Never longer than is spoken. */
export function statusOf(image: Image, state: FindState, count: number): { found: string; by: string } {
  const found = `${count === 0 ? 'No' : count} ${count === 1 || count === 0 ? 'provision' : 'provisions'}.`
  const names = filtersOn(state).map(({ key, value }) => nameOf(image, key, value))
  const filtered = names.length > 0 ? `Filtered by ${names.join(', ')}.` : ''
  const matching = state.words ? `Matching “${state.words}”.` : ''
  const ways = [
    [matching, filtered],
    [matching, `${names.length} filters on.`],
    ['Matching your search.', names.length > 0 ? `${names.length} filters on.` : ''],
  ].map((parts) => parts.filter(Boolean).join(' '))
  const fits = (by: string) => `${found} ${by}`.trim().split(/\s+/).length <= WORDS
  return { found, by: ways.find(fits) ?? '' }
}
