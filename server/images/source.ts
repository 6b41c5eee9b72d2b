import type { ImageData } from '../../domain/model/image.ts'
import { editionsOf, newestEditions } from '../graph/editions.ts'
import type { Graph } from '../graph/graph.ts'
import { readImage } from '../graph/image.ts'

/** One publication of one area. */
export interface Edition {
  area: string
  /** 1, 2, 3, ... by area. */
  number: number
  /** ISO date. */
  publishedOn: string
}

/** Where editions come from: the graph, behind the three questions this part of the server asks it. */
export interface EditionSource {
  /** The newest edition of each area; cheap, asked every two seconds. */
  newest(): Promise<ReadonlyMap<string, number>>
  /** Every edition of an area, the first first. */
  editions(area: string): Promise<readonly Edition[]>
  /** One edition, whole; null when it was never published. */
  read(area: string, edition: number): Promise<ImageData | null>
}

/** How long a question may take: a server that is there but does not answer is as good as down. */
const PATIENCE_MS = 2500
const PATIENCE_FOR_AN_IMAGE_MS = 30_000

/** The graph as a source. `fill` is called before each look, since a graph that was down may be an empty one. */
export const editionsIn = (graph: Graph, fill: () => Promise<void>): EditionSource => ({
  async newest() {
    await fill()
    return within(PATIENCE_MS, newestEditions(graph))
  },
  editions: (area) => within(PATIENCE_MS, editionsOf(graph, area)),
  read: (area, edition) => within(PATIENCE_FOR_AN_IMAGE_MS, readImage(graph, area, edition)),
})

class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/** The answer, or NoAnswer once patience ends; the question itself cannot be taken back. */
function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('The database does not answer')), ms)
    timer.unref()
  })
  return Promise.race([answer, over]).finally(() => clearTimeout(timer))
}
