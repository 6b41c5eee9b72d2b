import { canonical } from '../../domain/image/canonical.ts'
import type { Value } from './graph.ts'

export type Fields = Readonly<Record<string, Value>>

/** Dates of a statement; in the graph `since` and `until` are editions, so these take other names there. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = { from: 'fromDate', until: 'untilDate' }
const FIELD_OF: Readonly<Record<string, string>> = { fromDate: 'from', untilDate: 'until' }

/** What the graph itself says of a version or a relationship. A field of the same name goes into `content`. */
const OURS = new Set(['since', 'until', 'area', 'id', 'key', 'path', 'place', 'content', 'fromDate', 'untilDate'])

/**
 * Fields as properties: what is plain under its own name, for whoever asks in Cypher; what has structure as one JSON
 * text, `content`, since a property cannot hold a map. Lists hold one type, and no null, on every engine.
 */
export function asProperties(fields: Fields): Fields {
  const properties: Record<string, Value> = {}
  const content: Record<string, Value> = {}
  for (const [field, value] of Object.entries(fields)) {
    const name = NAMED_OTHERWISE[field] ?? field
    if (isPlain(value) && (name !== field || !OURS.has(field))) properties[name] = value
    else content[field] = value
  }
  return Object.keys(content).length === 0 ? properties : { ...properties, content: canonical(content) }
}

/** The fields again: `asFields(asProperties(fields))` equals `fields`. What the graph itself says is left out. */
export function asFields(properties: Fields): Fields {
  const fields: Record<string, Value> = {}
  for (const [name, value] of Object.entries(properties)) {
    if (FIELD_OF[name]) fields[FIELD_OF[name]] = value
    else if (!OURS.has(name)) fields[name] = value
  }
  const { content } = properties
  return typeof content === 'string' ? { ...fields, ...(JSON.parse(content) as Fields) } : fields
}

function isPlain(value: Value): boolean {
  if (!Array.isArray(value)) return isScalar(value)
  return value.every((item) => isScalar(item) && typeof item === typeof value[0])
}

const isScalar = (value: Value): boolean => ['string', 'number', 'boolean'].includes(typeof value)
