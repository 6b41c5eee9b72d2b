import type { Cite, Edge, Provision, Source } from './record.ts'
import type { Force, Severity, Standing, SuggestionGroup, Verdict } from './words.ts'

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

export type { Cite }
