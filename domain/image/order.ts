/** Smaller first; words by code unit, never by locale, so that every machine gives the same order. */
export const ascending = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

export const byCodeUnit = (a: string, b: string): number => ascending(a, b)

export const byId = (a: { id: string }, b: { id: string }): number => byCodeUnit(a.id, b.id)

/** Names lower-cased, then ids. */
export const byName = (a: { name: string; id: string }, b: { name: string; id: string }): number =>
  byCodeUnit(a.name.toLowerCase(), b.name.toLowerCase()) || byId(a, b)
