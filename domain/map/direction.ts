import type { Edge } from '../model/record.ts'
import type { EdgeKind } from '../model/words.ts'

/** The families of lines a reader meets, strongest first: where two sentences share a line, the first gives it its look. */
export const EDGE_FAMILIES = ['goes-on-to', 'act-now', 'needs-first', 'steps-down-to', 'ask-or-instead'] as const
export type EdgeFamily = (typeof EDGE_FAMILIES)[number]

const FAMILY: Record<EdgeKind, EdgeFamily> = {
  REFERS_TO: 'goes-on-to',
  ESCALATES_TO: 'goes-on-to',
  REQUIRES: 'needs-first',
  EVIDENCED_BY: 'needs-first',
  STEPS_DOWN_TO: 'steps-down-to',
  CONSULTS: 'ask-or-instead',
  ALTERNATIVE_TO: 'ask-or-instead',
  BYPASSES_TO: 'act-now',
}

export const familyOf = ({ kind }: Pick<Edge, 'kind'>): EdgeFamily => FAMILY[kind]

export const strength = (family: EdgeFamily): number => EDGE_FAMILIES.indexOf(family)

/**
 * The ends of an edge's line, from what comes first to what comes after, whatever way its sentence reads:
 * "A requires B" is drawn from B to A. The only place that knows this.
 */
export function drawn(edge: Pick<Edge, 'kind' | 'from' | 'to'>): { a: string; b: string } {
  return familyOf(edge) === 'needs-first' ? { a: edge.to, b: edge.from } : { a: edge.from, b: edge.to }
}
