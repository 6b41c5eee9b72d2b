import { join } from 'node:path'
import type { Graph } from '../../server/graph/graph.ts'
import { checksWith } from '../../server/maintain/checks.ts'
import { replaceWithSeed } from '../../server/maintain/fill.ts'
import { loadSeed } from '../../server/seed/load.ts'

/** Publishes another edition of Hackney, in which the Re-engagement Unit has another summary. */
export async function publishAnother(graph: Graph, on: string, summary: string): Promise<void> {
  const { areas } = loadSeed('graph-seed')
  const hackney = areas.hackney
  if (!hackney) throw new Error('The seed has no Hackney')
  const provisions = (hackney.provisions ?? []).map((one) =>
    one.id === 're-engagement-unit' ? { ...one, summary } : one,
  )
  const checks = checksWith(join('graph-seed', 'schema'))
  const done = await replaceWithSeed(
    graph,
    { ...areas, hackney: { ...hackney, provisions } },
    { on, by: 'an officer', note: 'A test', checks },
  )
  if (!done.ok) throw new Error(done.problems.map((one) => one.what).join('; '))
}
