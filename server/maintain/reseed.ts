import type { Graph } from '../graph/graph.ts'
import { layersIn, replaceWithSeed, type SeedAreas } from './fill.ts'
import { whatWouldBeLost } from './lost.ts'
import type { Publishing } from './publish.ts'

/** What was done, or why not, in lines to print. */
export interface Reseeded {
  readonly ok: boolean
  readonly says: readonly string[]
}

/**
 * Brings the graph to its files. Refuses to publish over what people published, and says what that is, unless told to
 * `replace` it; even then every earlier edition stays readable.
 */
export async function reseed(graph: Graph, seed: SeedAreas, replace: boolean, how: Publishing): Promise<Reseeded> {
  const lost = await whatWouldBeLost(graph, layersIn(seed))
  if (lost.length > 0 && !replace) {
    const last = 'Nothing was changed. With --replace the files are published over it; earlier editions stay readable.'
    return { ok: false, says: ['This was published since and would no longer be said:', ...lost, last] }
  }
  const done = await replaceWithSeed(graph, seed, how)
  if (!done.ok) {
    const problems = done.problems.map(({ area, noun, id, path, what, mend }) => {
      const place = [area, noun, id].filter(Boolean).join('/')
      return `${place}${path?.length ? ` ${path.join('.')}` : ''}: ${what}. ${mend}.`
    })
    return { ok: false, says: ['The files were refused, and nothing was changed:', ...problems] }
  }
  const editions = done.publications.map(({ area, edition }) => `${area}: edition ${edition} is published`)
  if (editions.length === 0) return { ok: true, says: ['The graph says what the files say already.'] }
  return { ok: true, says: [...(lost.length > 0 ? ['This is no longer said:', ...lost] : []), ...editions] }
}
