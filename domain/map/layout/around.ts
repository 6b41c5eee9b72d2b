import type { Edge } from '../../model/record.ts'
import { type EdgeFamily, familyOf } from '../direction.ts'
import type { MapData } from './map-data.ts'

/** A provision's surroundings: itself, what is joined to it, and by which edges. */
export interface Around {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/**
 * What comes before and after: its own "goes on to" both ways, "act now", and what it needs first. What needs it, its
 * steps down and whom it asks are in the panel, and drawn when their family is switched on. `depth` 2 asks each
 * neighbour the same again.
 */
export function around(data: MapData, id: string, depth: number, families: ReadonlySet<EdgeFamily>): Around {
  const nodes = new Set([id])
  const edges = new Set<string>()
  for (let step = 0; step < depth; step++) {
    for (const at of [...nodes]) {
      for (const edge of data.edges) {
        if (!shows(edge, at, families)) continue
        edges.add(edge.id)
        nodes.add(edge.from).add(edge.to)
      }
    }
  }
  return { nodes, edges }
}

function shows(edge: Edge, id: string, families: ReadonlySet<EdgeFamily>): boolean {
  if (edge.from !== id && edge.to !== id) return false
  const family = familyOf(edge)
  return families.has(family) || (family === 'needs-first' && edge.from === id)
}
