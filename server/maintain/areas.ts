import type { Asks } from '../graph/graph.ts'
import { type Layer, layersUpTo } from '../graph/layer.ts'
import { type ReadLayer, readLayer } from '../graph/layers.ts'
import { textIn } from '../graph/row.ts'

/** What stands in the graph of the areas that a publication touches. */
export interface Standing {
  readonly newest: ReadonlyMap<string, number>
  /** Every layer that is read, by area: those touched and all that they build on. */
  readonly layers: ReadonlyMap<string, Layer>
  /** Of the published area: which edition each of its records was last changed in. */
  readonly revisions: ReadonlyMap<string, number>
}

/** Reads areas, with all that they build on, at the newest edition of each. What is not there is left out. */
export async function readStanding(
  graph: Asks,
  area: string,
  others: readonly string[],
  newest: ReadonlyMap<string, number>,
): Promise<Standing> {
  const read = new Map<string, ReadLayer>()
  const load = async (id: string): Promise<void> => {
    const edition = newest.get(id)
    if (edition === undefined || read.has(id)) return
    const found = await readLayer(graph, id, edition)
    if (!found) return
    read.set(id, found)
    for (const base of found.layer.area.buildsOn ?? []) await load(base)
  }
  for (const id of [area, ...others]) await load(id)
  const layers = new Map([...read].map(([id, { layer }]) => [id, layer]))
  return { newest, layers, revisions: read.get(area)?.revisions ?? new Map() }
}

/** The areas that build on this one, directly or through another. */
export async function dependantsOf(graph: Asks, area: string): Promise<string[]> {
  const rows = await graph.ask('areas-that-build-on-others')
  const pairs = rows.map((row) => ({ area: textIn(row, 'area'), base: textIn(row, 'base') }))
  const found = new Set<string>()
  const climb = (base: string): void => {
    for (const pair of pairs) {
      if (pair.base !== base || found.has(pair.area) || pair.area === area) continue
      found.add(pair.area)
      climb(pair.area)
    }
  }
  climb(area)
  return [...found]
}

/** Of these areas, every one after those it builds on. */
export function basesFirst(areas: readonly string[], layers: ReadonlyMap<string, Layer>): string[] {
  const stacked = areas.flatMap((area) => layersUpTo(area, layers).map((layer) => layer.area.id))
  return [...new Set(stacked)].filter((area) => areas.includes(area))
}
