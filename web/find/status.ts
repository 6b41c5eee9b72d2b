import type { Image } from '../../domain/image/image.ts'
import { type FindState, filtersOn } from './address.ts'
import { nameOf } from './values.ts'

/** The longest that may be said aloud after a change. */
const WORDS = 15

/** How many were found and for what, in two parts: what stands in bold, and the rest. Never longer than is spoken. */
export function statusOf(image: Image, state: FindState, count: number): { found: string; by: string } {
  const names = filtersOn(state).map(({ key, value }) => nameOf(image, key, value))
  const words = state.words ? `“${state.words}”` : ''
  const filters = names.length === 1 ? '1 filter on.' : names.length > 0 ? `${names.length} filters on.` : ''
  if (count === 0) {
    const asked = [words, ...names].filter(Boolean).join(' + ')
    return firstThatFits('No provision matches', [`${asked}.`, `these ${names.length + (words ? 1 : 0)} things.`])
  }
  const matching = words && `Matching ${words}.`
  return firstThatFits(`${count} ${count === 1 ? 'provision' : 'provisions'}.`, [
    sentences(matching, names.length > 0 ? `Filtered by ${names.join(', ')}.` : ''),
    sentences(matching, filters),
    sentences('Matching your search.', filters),
  ])
}

const sentences = (...parts: string[]): string => parts.filter(Boolean).join(' ')

function firstThatFits(found: string, ways: readonly string[]): { found: string; by: string } {
  const fits = (by: string) => `${found} ${by}`.trim().split(/\s+/).length <= WORDS
  return { found, by: ways.find(fits) ?? '' }
}
