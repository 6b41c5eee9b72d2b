import type { Value } from './graph.ts'
import type { NodeNoun } from './labels.ts'
import type { Fields } from './properties.ts'
import { type LinkShape, shapeAt } from './shapes.ts'

/** A link as a record states it. */
export interface StatedLink {
  readonly kind: string
  /** Id of the record it names, of the noun that its kind leads to. */
  readonly names: string
  /** Where in the record it stands: `family`, `tiers`, `speaks.0.cites`. */
  readonly path: string
  /** Which item of the list there, from 0; left out: no list. */
  readonly place?: number
  /** What else the record says of it. */
  readonly says: Fields
}

/** A record without the links it states, and these links: `putTogether` gives the record back. */
export interface Apart {
  readonly rest: Fields
  readonly links: readonly StatedLink[]
}

export function takeApart(noun: NodeNoun, record: Fields): Apart {
  const links: StatedLink[] = []
  const rest = without(record, [], (path, value) => {
    const shape = shapeAt(noun, path)
    const link = shape && linkAt(shape, path, value)
    if (link) links.push(link)
    return link !== undefined
  })
  return { rest: (rest ?? {}) as Fields, links }
}

/** What is left of a value once `takes` has had its parts, innermost first; undefined when nothing is. */
function without(value: Value, path: string[], takes: (path: string[], value: Value) => boolean): Value | undefined {
  let left: Value | undefined = value
  if (Array.isArray(value)) {
    const items = value.map((item, place) => without(item, [...path, String(place)], takes))
    // A list keeps its length while any of its items stays, so that the others find their place again.
    left = value.length > 0 && items.every((item) => item === undefined) ? undefined : items.map((item) => item ?? null)
  } else if (isFields(value)) {
    const fields = Object.entries(value).map(([name, inner]) => [name, without(inner, [...path, name], takes)] as const)
    const kept = fields.filter((field): field is [string, Value] => field[1] !== undefined)
    left = fields.length > 0 && kept.length === 0 ? undefined : Object.fromEntries(kept)
  }
  return left !== undefined && takes(path, left) ? undefined : left
}

function linkAt(shape: LinkShape, path: readonly string[], value: Value): StatedLink | undefined {
  const { names, says } = named(shape, value)
  if (names === undefined) return undefined
  const inList = shape.at.endsWith('*')
  const where = inList ? path.slice(0, -1) : path
  const place = inList ? { place: Number(path.at(-1)) } : {}
  return { kind: shape.kind, names, path: where.join('.'), ...place, says }
}

function named({ id }: LinkShape, value: Value): { names?: string; says: Fields } {
  if (id === undefined) return typeof value === 'string' ? { names: value, says: {} } : { says: {} }
  if (!isFields(value)) return { says: {} }
  const { [id]: names, ...says } = value
  return typeof names === 'string' ? { names, says } : { says }
}

export function isFields(value: Value | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
