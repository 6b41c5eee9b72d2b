import type { Records } from '../model/image.ts'
import type { Path } from './places.ts'

/** stops: it must not be published. warns: someone should look. */
export type CheckSeverity = 'stops' | 'warns'

/** One inconsistency among an area's records. */
export interface Problem {
  noun: keyof Records
  id: string
  /** The way to the field; empty: the record as a whole. */
  path: Path
  what: string
  mend: string
}

/** One rule of consistency. It asks the merged records of one area, each of which its schema has passed. */
export interface Check {
  /** Stable name, in kebab-case. */
  code: string
  severity: CheckSeverity
  find(records: Records): Problem[]
}

/** A problem, with the check that found it. */
export interface FoundProblem extends Problem {
  code: string
  severity: CheckSeverity
}
