import type { Cite, Provision, Source } from './record.ts'
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

export type { Cite }
