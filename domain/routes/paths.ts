import type { Image } from '../image/image.ts'
import type { Edge } from '../model/record.ts'
import type { EdgeKind } from '../model/words.ts'

const ONWARD: readonly EdgeKind[] = ['REFERS_TO', 'ESCALATES_TO']
const MOST_EDGES = 5

/** The edges that lead on from a provision: one for each neighbour, the first by id. */
export function onward(image: Image, from: string): Edge[] {
  const firsts = new Map<string, Edge>()
  for (const edge of image.edgesFrom.get(from) ?? []) {
    if (ONWARD.includes(edge.kind) && !firsts.has(edge.to)) firsts.set(edge.to, edge)
  }
  return [...firsts.values()]
}

/** Every simple path of at most five onward edges. None leads through a sanction: it is no way to get help. */
export function paths(image: Image, from: string, to: string): Edge[][] {
  const found: Edge[][] = []
  const walk = (at: string, walked: readonly Edge[], seen: readonly string[]): void => {
    if (at === to) found.push([...walked])
    if (at === to || walked.length === MOST_EDGES) return
    for (const edge of onward(image, at)) {
      const sanction = image.by.provisions.get(edge.to)?.kind === 'SANCTION'
      if (!sanction && !seen.includes(edge.to)) walk(edge.to, [...walked, edge], [...seen, edge.to])
    }
  }
  walk(from, [], [from])
  return found
}
