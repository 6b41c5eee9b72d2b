import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from './clock.ts'
import { newestEditions } from './graph/editions.ts'
import type { Graph } from './graph/graph.ts'
import { checksWith } from './maintain/checks.ts'
import { fillIfEmpty } from './maintain/fill.ts'
import { loadSeed } from './seed/load.ts'
import { formatProblem } from './seed/problem.ts'

/** The content cannot be published as it is: what is wrong, a line a problem. */
export class UnsoundSeed extends Error {}

/**
 * Publishes what the seed holds and the graph does not; a graph that has every area is left alone, and the files are
 * then not even read. Throws UnsoundSeed, or whatever the graph throws when it cannot be reached.
 */
export async function fillFromSeed(graph: Graph, folder: string, clock: Clock): Promise<void> {
  const known = await newestEditions(graph)
  if (areasIn(folder).every((area) => known.has(area))) return
  const { areas, problems } = loadSeed(folder)
  if (problems.length > 0) throw new UnsoundSeed(problems.map(formatProblem).join('\n'))
  const filled = await fillIfEmpty(graph, areas, {
    on: clock.today(),
    by: 'the reviewed files',
    note: 'The content as it came with this version.',
    checks: checksWith(join(folder, 'schema')),
  })
  if (filled.ok) return
  throw new UnsoundSeed(
    filled.problems
      .map(({ area, noun, id, what, mend }) => `${[area, noun, id].filter(Boolean).join('/')}: ${what}. ${mend}.`)
      .join('\n'),
  )
}

function areasIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'area.yaml')))
}
