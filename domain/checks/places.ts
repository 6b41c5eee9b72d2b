/** The way into a record: `speaks`, 0, `cites`, 1, `source`. */
export type Path = readonly (string | number)[]

/** A value somewhere in a record, and the way to it. */
export interface Place {
  path: Path
  value: unknown
}

export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Everything in a record, itself first, however deep. */
export function placesIn(value: unknown, path: Path = []): Place[] {
  return [{ path, value }, ...inside(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
}

/** Every set of fields in a record, itself first. */
export function fieldsIn(record: unknown): { path: Path; fields: Fields }[] {
  return placesIn(record).flatMap(({ path, value }) => (isFields(value) ? [{ path, fields: value }] : []))
}

function inside(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((item, at) => [at, item])
  return isFields(value) ? Object.entries(value) : []
}
