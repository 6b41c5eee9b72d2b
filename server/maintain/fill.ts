import { newestEditions } from '../graph/editions.ts'
import type { Asks, Graph } from '../graph/graph.ts'
import { type Layer, layersUpTo } from '../graph/layer.ts'
import { startDraft, writeChanges } from './drafts.ts'
import type { DraftProblem } from './problem.ts'
import { type Publication, type Publishing, publishInside } from './publish.ts'
import { type SeedDifference, seedDifferences } from './seed-difference.ts'
import { seedDraftId } from './seed-draft.ts'

/** What an area's files state, by area id. */
export type SeedAreas = Readonly<Record<string, Layer>>

export type Filled =
  | { readonly ok: true; readonly publications: readonly Publication[] }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] }

/**
 * Fills what is empty: every area of the seed that was never published enters as a draft and goes live by publishing
 * it, all in one transaction. An area that has an edition is left alone. Two servers may do this at once.
 */
export async function fillIfEmpty(graph: Graph, seed: SeedAreas, how: Publishing): Promise<Filled> {
  const layers = layersIn(seed)
  const known = await newestEditions(graph)
  if (layers.every(({ area }) => known.has(area.id))) return { ok: true, publications: [] }
  return publishDifferences(graph, layers, how, ({ edition }) => edition === 0)
}

/** Brings every area to its files by publishing the difference as a new edition. What stood before stays readable. */
export function replaceWithSeed(graph: Graph, seed: SeedAreas, how: Publishing): Promise<Filled> {
  return publishDifferences(graph, layersIn(seed), how, ({ changes }) => changes.length > 0)
}

/** The areas of a seed, each after those it builds on. */
export function layersIn(seed: SeedAreas): Layer[] {
  const all = new Map(Object.entries(seed))
  return [
    ...new Set(
      Object.keys(seed)
        .sort()
        .flatMap((area) => layersUpTo(area, all)),
    ),
  ]
}

class Refused extends Error {
  constructor(readonly problems: readonly DraftProblem[]) {
    super('The seed was refused')
  }
}

async function publishDifferences(
  graph: Graph,
  seed: readonly Layer[],
  how: Publishing,
  wanted: (difference: SeedDifference) => boolean,
): Promise<Filled> {
  try {
    const publications = await graph.change((inside) => publishEach(inside, seed, how, wanted))
    return { ok: true, publications }
  } catch (error) {
    // Thrown so that the areas already published in this transaction go with the one that was refused.
    if (error instanceof Refused) return { ok: false, problems: error.problems }
    throw error
  }
}

async function publishEach(
  inside: Asks,
  seed: readonly Layer[],
  how: Publishing,
  wanted: (difference: SeedDifference) => boolean,
): Promise<Publication[]> {
  await inside.ask('take-turn')
  const publications: Publication[] = []
  for (const layer of seed) {
    const [difference] = await seedDifferences(inside, [layer])
    if (!difference || !wanted(difference)) continue
    const { area, edition, changes } = difference
    const id = seedDraftId(area, edition + 1)
    await startDraft(inside, { id, area, title: `The reviewed files of ${layer.area.name}`, by: how.by })
    await writeChanges(inside, id, changes)
    const done = await publishInside(inside, id, { ...how, coming: seed })
    if (!done.ok) throw new Refused(done.problems)
    publications.push(done.publication)
  }
  return publications
}
