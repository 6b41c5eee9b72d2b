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

/** The graph as a source. `fill` is called before each look, since a graph that was down may be an empty one. */
export const editionsIn = (graph: Graph, fill: () => Promise<void>): EditionSource => ({
  newest: async () => {
    await fill()
    return newestEditions(graph)
  },
  editions: (area) => editionsOf(graph, area),
  read: (area, edition) => readImage(graph, area, edition),
})
