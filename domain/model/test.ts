import type { PlainField } from './picture.ts'
import type { Outcome } from './words.ts'

/**
 * What a rule, a criterion, a stage or a consultation asks of a picture: a closed vocabulary.
 * Data never names a function; a new kind of question is one new member here, and the compiler
 * lists every place that must then handle it.
 */
export type Test =
  | { all: readonly Test[] }
  | { any: readonly Test[] }
  /** Holds also while the fact is not given (a rule's part worded "no" or "not"). Not used in criteria. */
  | { not: Test }
  | { field: PlainField; is: string | number | boolean }
  | { field: PlainField; oneOf: readonly (string | number)[] }
  | { field: PlainField; given: true }
  | Comparison
  /** The larger of two counts, or the one that is given. */
  | ({ largest: readonly [PlainField, PlainField] } & Bounds)
  /** The list holds any one of these ids. */
  | { needs: readonly string[] }
  | { considering: readonly string[] }
  | TriedTest
  /** Tried with outcome NOT_WORKING or PARTLY, or two reviews or more without impact. */
  | { failing: 'any' | readonly string[] }
  /** A named condition of the area, by id: at-risk, weighing-exclusion, ... */
  | { condition: string }
  /** On or after this date; before this date. ISO dates. */
  | { on: { from?: string; until?: string } }

/** Inclusive: atLeast, atMost. Exclusive: above, below. */
export interface Bounds {
  atLeast?: number
  atMost?: number
  above?: number
  below?: number
}

export type Comparison = { field: PlainField } & Bounds

/** Something listed in `tried`, with any status unless `status` narrows it. */
export interface TriedTest {
  tried: 'any' | readonly string[]
  /** Only entries in place now. */
  inPlace?: true
  outcome?: readonly Outcome[]
  reviewsWithoutImpactAtLeast?: number
}
