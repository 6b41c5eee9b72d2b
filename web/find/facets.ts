import type { Image } from '../../domain/image/image.ts'
import { findProvisions } from '../../domain/search/provisions.ts'
import { FILTERS, type FilterKey, type FindState, filtersOn, NO_FILTERS, withValue, withWords } from './address.ts'
import { holds } from './matches.ts'
import { nameOf, valuesOf } from './values.ts'

/** One choice of a list, with how many provisions it holds beside the other lists. */
export interface FacetOption {
  value: string
  name: string
  count: number
  on: boolean
}

export interface Facet {
  key: FilterKey
  name: string
  options: readonly FacetOption[]
}

const NAMES: Record<FilterKey, string> = { tier: 'Tier', need: 'Need', phase: 'Age or phase', kind: 'Kind' }

/** The lists that the area's records support, each choice with the count it would give; none is left out for being 0. */
export function facetsOf(image: Image, state: FindState): Facet[] {
  const found = findProvisions(image, { search: state.words })
  return FILTERS.flatMap((key) => {
    const beside = found.filter((one) => holds(image, one, { ...state, [key]: [] }))
    const options = valuesOf(image, key).map((value) => ({
      value,
      name: nameOf(image, key, value),
      count: beside.filter((one) => holds(image, one, { ...NO_FILTERS, [key]: [value] })).length,
      on: state[key].includes(value),
    }))
    return options.length > 0 ? { key, name: NAMES[key], options } : []
  })
}

/** A filter, or the search, that could be taken away, and how many provisions would then be found. */
export interface Removal {
  name: string
  count: number
  without: FindState
}

/** Each thing that could be taken away from a search that found nothing, with what that would find; most first. */
export function removals(image: Image, state: FindState): Removal[] {
  const counted = (name: string, without: FindState): Removal => ({
    name,
    count: findProvisions(image, { search: without.words }).filter((one) => holds(image, one, without)).length,
    without,
  })
  const filters = filtersOn(state).map(({ key, value }) =>
    counted(nameOf(image, key, value), withValue(state, key, value, false)),
  )
  const words = state.words ? [counted(`“${state.words}”`, withWords(state, ''))] : []
  return [...filters, ...words].sort((a, b) => b.count - a.count)
}
