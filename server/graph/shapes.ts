import type { NodeNoun } from './labels.ts'

/** A place in a record that names another record, and the relationship it becomes. */
export interface LinkShape {
  /** The noun whose record states it; `any`: every noun. */
  readonly of: NodeNoun | 'any'
  /** The way into the record; `*` is each item of a list, a leading `**` any depth. */
  readonly at: string
  readonly kind: string
  readonly to: NodeNoun
  /** Where each item is an object: its field that holds the id. Its other fields become properties. */
  readonly id?: string
  /** The arrow points at the record that states it: a need says what helps, and the provision helps with the need. */
  readonly reversed?: true
  /** For whoever reads the drawing. */
  readonly means: string
}

/**
 * The relationships that records state, one line each: writing, reading, the drawing and the tests all follow this
 * table. A kind stands here once and has its own line in `open-links.cypher`.
 */
export const SHAPES: readonly LinkShape[] = [
  { of: 'area', at: 'buildsOn.*', kind: 'BUILDS_ON', to: 'area', means: 'takes over what the other area states' },
  { of: 'provisions', at: 'tiers.*', kind: 'AT_TIER', to: 'tiers', id: 'tier', means: 'is offered at' },
  { of: 'provisions', at: 'opensWhen.*', kind: 'OPENS_WHEN', to: 'criteria', means: 'all of these must hold' },
  {
    of: 'provisions',
    at: 'stages.*',
    kind: 'BECOMES_RELEVANT_WHEN',
    to: 'criteria',
    id: 'criterion',
    means: 'is looked at without a need, once this holds',
  },
  { of: 'provisions', at: 'duties.*', kind: 'BOUND_BY', to: 'rules', id: 'rule', means: 'whoever goes this way' },
  { of: 'provisions', at: 'family', kind: 'IN_FAMILY', to: 'families', means: 'is drawn with' },
  { of: 'provisions', at: 'page.law.*', kind: 'UNDER_LAW', to: 'law', means: 'the law that applies' },
  { of: 'needs', at: 'helps.*', kind: 'HELPS_WITH', to: 'provisions', reversed: true, means: 'helps with' },
  {
    of: 'needs',
    at: 'explicitLinks.*',
    kind: 'SAID_TO_HELP_WITH',
    to: 'provisions',
    id: 'provision',
    reversed: true,
    means: 'the guide says in words that it helps',
  },
  { of: 'rules', at: 'calls.*', kind: 'CALLS_FOR', to: 'provisions', means: 'suggests when it fires' },
  { of: 'consults', at: 'bodies.*', kind: 'CONSULTS_BODY', to: 'provisions', means: 'who is to be consulted' },
  { of: 'consults', at: 'rules.*', kind: 'FOLLOWS_RULE', to: 'rules', means: 'when any of these has fired' },
  { of: 'questions', at: 'affects.*', kind: 'BEARS_ON', to: 'provisions', means: 'the answer may open or shut' },
  { of: 'checklists', at: 'items.*.reads.*', kind: 'READS_TRIED', to: 'provisions', means: 'a line answered by' },
  { of: 'checklists', at: 'items.*.provision.*', kind: 'SHOWS', to: 'provisions', id: 'id', means: 'a line shows' },
  { of: 'sources', at: 'supersededBy', kind: 'SUPERSEDED_BY', to: 'sources', means: 'no longer stands' },
  { of: 'law', at: 'readIn.*', kind: 'READ_IN', to: 'sources', means: 'secondary pages it was confirmed in' },
  { of: 'tiers', at: 'framework', kind: 'OF_FRAMEWORK', to: 'frameworks', means: 'belongs to' },
  { of: 'families', at: 'needs.*', kind: 'SERVES', to: 'needs', means: 'the needs its provisions meet' },
  { of: 'lines', at: 'stations.*', kind: 'CALLS_AT', to: 'provisions', id: 'id', means: 'its stations in order' },
  { of: 'words', at: 'finds.*', kind: 'FINDS', to: 'provisions', means: 'a search for it finds' },
  { of: 'changed', at: 'provisions.*', kind: 'CHANGES', to: 'provisions', means: 'what it changes' },
  { of: 'disagreements', at: 'provisions.*', kind: 'CONCERNS', to: 'provisions', means: 'what it is about' },
  { of: 'worries', at: 'needs.*', kind: 'SENDS', to: 'needs', means: 'the needs it stands for' },
  { of: 'any', at: '**.cites.*', kind: 'CITES', to: 'sources', id: 'source', means: 'the place it is said' },
]

/** From an area's record to the one with the same noun and id that it overrides; stated by no field. */
export const OVERRIDES = 'OVERRIDES'

const BY_KIND: ReadonlyMap<string, LinkShape> = new Map(SHAPES.map((shape) => [shape.kind, shape]))

export const shapeOfKind = (kind: string): LinkShape | undefined => BY_KIND.get(kind)

const STEPS: readonly (readonly [LinkShape, readonly string[]])[] = SHAPES.map((shape) => [shape, shape.at.split('.')])

/** The shape of what stands at this place of a record, if it is a link. */
export function shapeAt(noun: NodeNoun, path: readonly string[]): LinkShape | undefined {
  return STEPS.find(([{ of }, at]) => (of === 'any' || of === noun) && leadsTo(at, path))?.[0]
}

function leadsTo(at: readonly string[], path: readonly string[]): boolean {
  const anyDepth = at[0] === '**'
  const steps = anyDepth ? at.slice(1) : at
  const above = path.length - steps.length
  return (anyDepth ? above >= 0 : above === 0) && steps.every((step, place) => isAt(step, path[above + place]))
}

const isAt = (step: string, here: string | undefined): boolean =>
  step === '*' ? /^\d+$/.test(here ?? '') : step === here
