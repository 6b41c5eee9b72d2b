import type { Image } from '../../domain/image/image.ts'
import { looksPersonal } from '../../domain/search/refuse.ts'
import { addressOf, defaultSort, FILTERS, type FilterKey, type FindState, SORTS, VIEWS } from './address.ts'
import { valuesOf } from './values.ts'

/** Reads an address. What the image does not know, and words that look like a pupil's identifier, are dropped. */
export function readState(image: Image, query: string, hash: string): FindState {
  const asked = new URLSearchParams(query)
  const words = wordsIn(hash)
  const known = (key: FilterKey) => valuesOf(image, key).filter((value) => asked.get(key)?.split(',').includes(value))
  const sort = SORTS.find((one) => one === asked.get('sort') && (one !== 'match' || words !== ''))
  return {
    tier: known('tier'),
    need: known('need'),
    phase: known('phase'),
    kind: known('kind'),
    sort: sort ?? defaultSort(words),
    view: VIEWS.find((one) => one === asked.get('view')) ?? 'cards',
    words,
  }
}

function wordsIn(hash: string): string {
  const words = new URLSearchParams(hash.replace(/^#/, '')).get('q')?.trim() ?? ''
  return looksPersonal(words) ? '' : words
}

/** The address of a state with each list in its own order, whatever was ticked first. */
export function addressIn(image: Image, state: FindState): string {
  const lists = FILTERS.map((key) => [key, valuesOf(image, key).filter((value) => state[key].includes(value))])
  return addressOf({ ...state, ...Object.fromEntries(lists) })
}
