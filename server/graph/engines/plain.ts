import type { Row, Value } from '../graph.ts'

/** A row as plain values. `special` turns what only its engine knows into a plain value, and gives back all else. */
export function plainRow(row: Readonly<Record<string, unknown>>, special: (value: unknown) => unknown): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value, special)]))
}

/** Nodes, relationships, dates of an engine and integers past 2^53 never leave: a statement returns values. */
function plain(raw: unknown, special: (value: unknown) => unknown): Value {
  const value = special(raw)
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  if (Array.isArray(value)) return value.map((item) => plain(item, special))
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && !('_id' in value)) {
    return plainRow({ ...value }, special)
  }
  throw new Error(`A statement returned something that is no plain value (${typeof value}); return its properties`)
}
