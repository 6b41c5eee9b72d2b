import type { ChecklistState, Severity, Standing, SuggestionGroup, Verdict } from '../../domain/model/words.ts'

/** A worked pupil with the answer an officer can sign. What `expect` does not mention is not asked. */
export interface Case {
  id: string
  area: string
  /** The sentence an officer signs. */
  says: string
  /** ISO date asked about. */
  on: string
  /** As another system would send it; unknown to us until it is read. */
  picture: unknown
  expect: Expected
}

export interface Expected {
  /** The rule that stops everything else; null: none does. */
  stop?: string | null
  findings?: {
    exact?: readonly string[]
    inOrder?: readonly string[]
    includes?: readonly ExpectedFinding[]
    excludes?: readonly string[]
  }
  suggestions?: ExpectedList
  notYet?: ExpectedList
  /** In neither list. */
  absent?: readonly string[]
  /** All bodies, in order. */
  consult?: readonly string[]
  questions?: {
    first?: readonly string[]
    exact?: readonly string[]
    includes?: readonly string[]
    excludes?: readonly string[]
  }
  routes?: readonly ExpectedWay[]
  review?: ExpectedReview
  /** The picture is refused, and these fields are named. */
  refused?: readonly { field: string }[]
}

export interface ExpectedFinding {
  rule: string
  severity?: Severity
  force?: string
  /** Source of the citation shown. */
  source?: string
}

export interface ExpectedList {
  exact?: readonly string[]
  first?: readonly string[]
  inOrder?: readonly string[]
  includes?: readonly ExpectedSuggestion[]
}

export interface ExpectedSuggestion {
  provision: string
  standing?: Standing
  group?: SuggestionGroup
  /** Among its reasons. */
  reasons?: readonly { criterion: string; verdict: Verdict }[]
  /** All its changes, in order. */
  opensWhen?: readonly { field: string; becomes: string }[]
  /** All rules of its duties, in order. */
  duties?: readonly string[]
}

export interface ExpectedWay {
  from: string
  to: string
  startOn?: string
  /** Asking is refused, since an id is unknown in this area. */
  unknown?: true
  /** All routes, in order. */
  expect?: readonly {
    steps: readonly string[]
    schoolDaysMin?: number | null
    schoolDaysMax?: number | null
    /** Edge of the last step. */
    edge?: string | null
    standings?: readonly (Standing | null)[]
  }[]
}

/** What is expected of the exclusion review of the same picture: whole lists, in order. */
export interface ExpectedReview {
  stop?: string | null
  findings?: readonly string[]
  checklist?: readonly { id: string; state: ChecklistState; provision: string | null }[]
  /** `because`: the first reason, its line of the checklist among them. */
  alternatives?: readonly { id: string; standing: Standing; because?: string }[]
  consult?: readonly string[]
  counters?: readonly { id: string; value: number | null; reached: boolean | null }[]
}
