import type { Edge, Provision, Source } from './record.ts'
import type { ChecklistState, Force, Severity, Standing, SuggestionGroup, Verdict } from './words.ts'

/** A cite resolved: where a statement comes from, and whether that edition still stands. */
export interface Citation {
  source: Source
  where: string
}

export interface Reason {
  criterion: string
  verdict: Verdict
  says: string
  force: Force
  source: Citation
}

/** `field` is a path into the picture; `becomes` its value as text; a list gains the value. */
export interface Change {
  field: string
  becomes: string
  says: string
}

export interface Finding {
  rule: string
  severity: Severity
  says: string
  force: Force
  source: Citation
}

export interface Suggestion {
  provision: Provision
  standing: Standing
  group: SuggestionGroup
  /** One for what made it relevant, then one for each criterion. */
  reasons: readonly Reason[]
  duties: readonly Finding[]
  /** All made together, they open it. */
  opensWhen: readonly Change[]
}

export interface Consultation {
  body: Provision
  says: string
  force: Force
  source: Citation
}
export interface Question {
  field: string
  asks: string
  wouldAffect: readonly Provision[]
}

export interface NextSteps {
  on: string
  edition: number
  stop: Finding | null
  suggestions: readonly Suggestion[]
  notYet: readonly Suggestion[]
  findings: readonly Finding[]
  consult: readonly Consultation[]
  questions: readonly Question[]
}

/** For a head who weighs an exclusion: what was tried, what is left, what the law asks. It decides nothing. */
export interface ExclusionReview {
  on: string
  edition: number
  /** When set, the stop stands first in `findings`, and `alternatives` and `consult` are empty. */
  stop: Finding | null
  findings: readonly Finding[]
  /** In the guide's order; empty in an area without one. */
  checklist: readonly ChecklistItem[]
  /** What the checklist leaves open, in its order, the shut ones last; then what stands on none of its lines. */
  alternatives: readonly Suggestion[]
  consult: readonly Consultation[]
  counters: readonly CounterReading[]
}

/** A line of the checklist, and where this pupil stands on it. */
export interface ChecklistItem {
  id: string
  /** Null where it depends on a fact that is not given. */
  provision: Provision | null
  says: string
  state: ChecklistState
  /** A caution said with the line. */
  note: string | null
  source: Citation
}

/** A count of this pupil's against a threshold. */
export interface CounterReading {
  id: string
  says: string
  /** What changes at the threshold. */
  changesThere: string
  /** Null: not known. */
  value: number | null
  threshold: number
  /** true: reached when above the threshold; false: at it or above. */
  above: boolean
  /** Null: not known. */
  reached: boolean | null
  force: Force
  source: Citation
}

/** One way from a provision to another; `schoolDays` from its first step to its last, null where one is not known. */
export interface Route {
  steps: readonly RouteStep[]
  schoolDaysMin: number | null
  schoolDaysMax: number | null
}

export interface RouteStep {
  provision: Provision
  /** The edge that leads here; null for the first step. */
  edge: Edge | null
  /** Null without a picture, and for a sanction. */
  standing: Standing | null
  /** ISO dates; null without a start, without the area's terms, or past an unknown duration. */
  earliest: string | null
  latest: string | null
  reasons: readonly Reason[]
}
