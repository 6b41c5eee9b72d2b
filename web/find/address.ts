/** The lists one can filter by, in the fixed order of the address. */
export const FILTERS = ['tier', 'need', 'phase', 'kind'] as const
export type FilterKey = (typeof FILTERS)[number]
export type Filters = Readonly<Record<FilterKey, readonly string[]>>

/** `match` stands only while words are searched for; a minus turns an order round. */
export const SORTS = ['match', 'tier', '-tier', 'name', '-name', 'kind', '-kind'] as const
export type Sort = (typeof SORTS)[number]

export const VIEWS = ['cards', 'table'] as const
export type View = (typeof VIEWS)[number]

/** What is asked of the directory: all of it is in the address, and nothing of it is about a pupil. */
export interface FindState extends Filters {
  sort: Sort
  view: View
  /** What was searched for; it stands after the # of the address, which no browser sends. */
  words: string
}

export const NO_FILTERS: Filters = { tier: [], need: [], phase: [], kind: [] }

/** Best match while something is searched for; else by tier, then name. */
export const defaultSort = (words: string): Sort => (words ? 'match' : 'tier')

/** The address of a state: equal states give equal addresses, and what is as by default is left out. */
export function addressOf(state: Partial<FindState>): string {
  const { words = '', sort = defaultSort(words), view = 'cards' } = state
  const lists = FILTERS.flatMap((key) => (state[key]?.length ? `${key}=${state[key].join(',')}` : []))
  const query = [
    ...lists,
    ...(sort === defaultSort(words) || sort === 'match' ? [] : [`sort=${sort}`]),
    ...(view === 'cards' ? [] : [`view=${view}`]),
  ].join('&')
  return `/find${query && `?${query}`}${words && `#q=${encodeURIComponent(words)}`}`
}

/** A filter set or taken away, the rest as it was. */
export function withValue<T extends Filters>(state: T, key: FilterKey, value: string, on: boolean): T {
  const others = state[key].filter((one) => one !== value)
  return { ...state, [key]: on ? [...others, value] : others }
}

/** Every filter that is on, in the order of the address. */
export const filtersOn = (state: Filters): { key: FilterKey; value: string }[] =>
  FILTERS.flatMap((key) => state[key].map((value) => ({ key, value })))

/** Other words to search for; an order that stood by default stays the default one. */
export function withWords(state: FindState, words: string): FindState {
  return { ...state, words, sort: state.sort === defaultSort(state.words) ? defaultSort(words) : state.sort }
}
