import type { Edge } from '../../model/record.ts'
import { drawn, type EdgeFamily, familyOf, strength } from '../direction.ts'
import { fewest } from './fewest.ts'
import { BEYOND } from './lanes.ts'
import type { MapData } from './map-data.ts'
import type { Item, Scene } from './scene.ts'

/** A line of the drawing: one or several sentences that join the same two boxes the same way. */
export interface DrawnLine {
  /** The id of the edge that gives the line its look and its condition. */
  readonly id: string
  readonly edge: Edge
  /** Item ids, from what comes first to what comes after. */
  readonly a: string
  readonly b: string
  readonly family: EdgeFamily
  /** The other edges it also stands for. */
  readonly also: readonly string[]
}

export interface Drawing {
  readonly lines: readonly DrawnLine[]
  /** How many more there would be. */
  readonly left: number
}

/** What a reader has chosen, as far as lines are concerned. */
export interface Wanted {
  /** The edges to draw and nothing else: a focus's own, or a route's. Null: the pathways. */
  readonly only: ReadonlySet<string> | null
  /** Families switched on. */
  readonly families: ReadonlySet<EdgeFamily>
  /** Provisions that are not hidden; null: all. */
  readonly shown: ReadonlySet<string> | null
}

/** Which lines are drawn. An end inside a closed card is drawn to the card; nothing opens and nothing moves. */
export function visible(data: MapData, scene: Scene, { only, families, shown }: Wanted): Drawing {
  const lines = new Map<string, DrawnLine>()
  for (const edge of data.edges) {
    if (shown && !(shown.has(edge.from) && shown.has(edge.to))) continue
    const { a, b } = drawn(edge)
    const [A, B] = [scene.index.get(a), scene.index.get(b)]
    if (!A || !B || A === B) continue
    if (!(only ? only.has(edge.id) : atStart(edge, A, B, families))) continue
    const key = `${A.id}>${B.id}`
    const had = lines.get(key)
    const line = { id: edge.id, edge, a: A.id, b: B.id, family: familyOf(edge), also: [] }
    lines.set(key, had ? together(had, line) : line)
  }
  return only ? { lines: [...lines.values()], left: 0 } : fewest([...lines.values()], scene)
}

/**
 * Without a choice: what goes on to what, left to right, between things that can be seen; what is needed first,
 * between the stations of the pathways; and whole families that were switched on.
 */
function atStart(edge: Edge, A: Item, B: Item, families: ReadonlySet<EdgeFamily>): boolean {
  const family = familyOf(edge)
  if (A.type === 'shelf' || B.type === 'shelf') return false
  if (family === 'goes-on-to') return families.has(family) && A.column <= B.column
  if (family === 'act-now') return false
  if (families.has(family)) return true
  const stations = A.type === 'station' && B.type === 'station'
  return family === 'needs-first' && stations && A.column < B.column && B.lane !== BEYOND
}

/** Two sentences on one line: the stronger family gives it its look. */
function together(had: DrawnLine, line: DrawnLine): DrawnLine {
  const [first, second] = strength(line.family) < strength(had.family) ? [line, had] : [had, line]
  return { ...first, also: [...first.also, second.id, ...second.also] }
}
