import type { Check } from './check.ts'

/** An edge that starts at, or leads to, something the area does not have. */
export const danglingEdgeEnds: Check = {
  code: 'dangling-edge-end',
  severity: 'stops',
  find({ edges, provisions }) {
    const has = new Set(provisions.map(({ id }) => id))
    return edges.flatMap((edge) =>
      (['from', 'to'] as const)
        .filter((end) => !has.has(edge[end]))
        .map((end) => ({
          noun: 'edges' as const,
          id: edge.id,
          path: [end],
          what: `${edge[end]} is not among the provisions of this area`,
          mend: 'Name a provision that is there, or take the edge out',
        })),
    )
  },
}
