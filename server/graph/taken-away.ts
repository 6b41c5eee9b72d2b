import type { Asks } from './graph.ts'
import { nounOf } from './labels.ts'
import { nameOf } from './layer.ts'
import { numberIn, textIn, textsIn } from './row.ts'

/** What an area no longer says: by `noun/id`, the first edition without it. */
export async function takenAway(graph: Asks, area: string): Promise<Map<string, number>> {
  const records = await graph.ask('taken-away-records', { area })
  const edges = await graph.ask('taken-away-edges', { area })
  return new Map([
    ...records.map((row): [string, number] => [
      nameOf({ noun: nounOf(textsIn(row, 'labels')), id: textIn(row, 'id') }),
      numberIn(row, 'edition'),
    ]),
    ...edges.map((row): [string, number] => [
      nameOf({ noun: 'edges', id: textIn(row, 'id') }),
      numberIn(row, 'edition'),
    ]),
  ])
}
