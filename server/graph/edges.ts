import { canonical } from '../../domain/image/canonical.ts'
import type { Edge } from '../../domain/model/record.ts'
import { EDGE_KINDS, type EdgeKind } from '../../domain/model/words.ts'
import type { Value } from './graph.ts'
import type { Layer } from './layer.ts'
import { asFields, asProperties, type Fields } from './properties.ts'
import { isFields } from './take-apart.ts'

/** What a relationship itself says: between which provisions it runs, and of which kind it is. */
export interface Ends {
  readonly from: string
  readonly to: string
  readonly kind: EdgeKind
}

const ENDS = ['from', 'to', 'kind'] as const

/** Every edge's ends as one area sees them: its own words, else those of the areas beneath. Null: nobody says. */
export function endsIn(layers: readonly Layer[]): (id: string) => Ends | null {
  const stated = new Map<string, Partial<Edge>>()
  for (const layer of layers) {
    for (const edge of layer.edges ?? []) stated.set(edge.id, { ...stated.get(edge.id), ...edge })
  }
  return (id) => {
    const { from, to, kind } = stated.get(id) ?? {}
    const known = EDGE_KINDS.find((one) => one === kind)
    return from && to && known ? { from, to, kind: known } : null
  }
}

/** What a relationship carries of its edge. `cites` is JSON text, as no relationship can lead out of another. */
export function edgeProperties(edge: Fields): Fields {
  const { id, from, to, kind, schoolDays, cites, ...others } = edge
  const inherits = ENDS.filter((end) => edge[end] === undefined)
  const days = daysIn(schoolDays)
  return {
    ...asProperties({ ...others, ...(schoolDays !== undefined && !days && { schoolDays }) }),
    ...days,
    ...(id !== undefined && { id }),
    ...(cites !== undefined && { cites: canonical(cites) }),
    ...(inherits.length > 0 && { inherits }),
  }
}

/** The edge that `edgeProperties` wrote; ends that its area did not state are left out again. */
export function edgeFields(properties: Fields, ends: Ends): Fields {
  const { id, daysMin, daysMax, cites, inherits, ...others } = properties
  const inherited = Array.isArray(inherits) ? inherits : []
  const stated = Object.fromEntries(ENDS.filter((end) => !inherited.includes(end)).map((end) => [end, ends[end]]))
  return {
    ...asFields(others),
    ...stated,
    ...(id !== undefined && { id }),
    ...(daysMin !== undefined && daysMax !== undefined && { schoolDays: { min: daysMin, max: daysMax } }),
    ...(typeof cites === 'string' && { cites: JSON.parse(cites) as Value }),
  }
}

function daysIn(schoolDays: Value | undefined): Fields | undefined {
  if (!isFields(schoolDays)) return undefined
  const { min, max, ...more } = schoolDays
  const whole = typeof min === 'number' && typeof max === 'number' && Object.keys(more).length === 0
  return whole ? { daysMin: min, daysMax: max } : undefined
}
