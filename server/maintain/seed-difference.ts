import { canonical } from '../../domain/image/canonical.ts'
import { newestEditions } from '../graph/editions.ts'
import type { Asks } from '../graph/graph.ts'
import { type Layer, nameOf, type Stated, statedIn } from '../graph/layer.ts'
import { readLayer } from '../graph/layers.ts'
import type { DraftChange } from './drafts.ts'

/** What would bring one area to what its files say. */
export interface SeedDifference {
  readonly area: string
  /** The newest edition; 0: the graph does not know the area. */
  readonly edition: number
  readonly changes: readonly DraftChange[]
}

/** How far each area of the seed is from its files. Areas that the seed does not hold are left alone. */
export async function seedDifferences(graph: Asks, seed: readonly Layer[]): Promise<SeedDifference[]> {
  const newest = await newestEditions(graph)
  const differences: SeedDifference[] = []
  for (const layer of seed) {
    const area = layer.area.id
    const edition = newest.get(area) ?? 0
    const standing = await readLayer(graph, area, edition)
    const here = standing ? statedIn(standing.layer) : []
    const changes = changesFrom(here, statedIn(layer), standing?.revisions ?? new Map())
    differences.push({ area, edition, changes })
  }
  return differences
}

function changesFrom(
  here: readonly Stated[],
  there: readonly Stated[],
  revisions: ReadonlyMap<string, number>,
): DraftChange[] {
  const standing = new Map(here.map((record) => [nameOf(record), canonical(record.fields)]))
  const wanted = new Set(there.map(nameOf))
  const differs = there.filter((record) => standing.get(nameOf(record)) !== canonical(record.fields))
  const gone = here.filter((record) => !wanted.has(nameOf(record)))
  const change = ({ noun, id }: Stated, content: DraftChange['content']): DraftChange => {
    return { noun, id, seenRevision: revisions.get(nameOf({ noun, id })) ?? null, content }
  }
  return [...differs.map((record) => change(record, record.fields)), ...gone.map((record) => change(record, null))]
}
