import type { Image } from '../image/image.ts'
import type { Edge, Provision } from '../model/record.ts'
import { findProvisions, type ProvisionFilter } from '../search/provisions.ts'

export interface PathwayMap {
  nodes: readonly Provision[]
  edges: readonly Edge[]
}

/** The provisions a filter keeps, by tier then name, and the edges between them by id. */
export function mapOf(image: Image, filter?: ProvisionFilter | null): PathwayMap {
  const nodes = findProvisions(image, { filter: filter ?? null })
  const kept = new Set(nodes.map((node) => node.id))
  return { nodes, edges: image.data.records.edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to)) }
}
