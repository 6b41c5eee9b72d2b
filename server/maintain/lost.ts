import { type Edition, editionsOf } from '../graph/editions.ts'
import type { Asks } from '../graph/graph.ts'
import { type Layer, nameOf } from '../graph/layer.ts'
import { takenAway } from '../graph/taken-away.ts'
import { seedDifferences } from './seed-difference.ts'
import { isSeedDraft } from './seed-draft.ts'

/**
 * In words, one line a record: what people published that bringing the graph to its files would undo. Work that says
 * what the files say is not lost; neither is anything of the editions before, which stay readable.
 */
export async function whatWouldBeLost(graph: Asks, seed: readonly Layer[]): Promise<string[]> {
  const lines: string[] = []
  for (const { area, changes } of await seedDifferences(graph, seed)) {
    const editions = new Map((await editionsOf(graph, area)).map((edition) => [edition.number, edition]))
    const gone = await takenAway(graph, area)
    for (const { noun, id, seenRevision, content } of changes) {
      const edition = editions.get(seenRevision ?? gone.get(nameOf({ noun, id })) ?? 0)
      if (!edition?.draft || isSeedDraft(edition.draft.id)) continue
      const done = seenRevision === null ? 'taken away' : content ? 'changed' : 'added'
      lines.push(`${area}: ${noun}/${id}, ${done} in ${inWords(edition)}`)
    }
  }
  return lines
}

function inWords({ number, publishedOn, by, note }: Edition): string {
  return `edition ${number}, published on ${publishedOn}${by ? ` by ${by}` : ''}${note ? `: ${note}` : ''}`
}
