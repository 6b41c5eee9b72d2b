import type { Outcome, Phase, ReturningFrom, SchoolType, SenStatus, SeriousIncident, TriedStatus } from './words.ts'

/**
 * A pupil's situation, told without identifying anyone: no name, no date of birth, no free text.
 * A field left out or null is not known, which differs from false, from zero and from an empty list.
 */
export interface Picture {
  /** Whole years, 0 to 25. */
  ageYears?: number | null
  phase?: Phase | null
  schoolType?: SchoolType | null
  /** Ids of needs. */
  needs?: readonly string[] | null
  /** Someone believes the child may be suffering, or likely to suffer, harm. */
  childProtectionConcern?: boolean | null
  senStatus?: SenStatus | null
  disabled?: boolean | null
  lookedAfter?: boolean | null
  socialWorker?: boolean | null
  /** A parent or carer agrees to support being sought. */
  parentAgrees?: boolean | null
  behaviourDeteriorating?: boolean | null
  atRiskOfPermanentExclusion?: boolean | null
  permanentExclusionConsidered?: boolean | null
  seriousIncident?: SeriousIncident | null
  suspensionsThisTerm?: number | null
  suspensionsThisYear?: number | null
  /** School days; a lunchtime or half-day counts 0.5. */
  suspendedDaysThisTerm?: number | null
  /** School days. */
  suspendedDaysThisYear?: number | null
  /** School days of the longest single suspension. */
  longestSuspensionDays?: number | null
  /** 0 to 100. */
  attendancePercent?: number | null
  returningFrom?: ReturningFrom | null
  /** Ids of measures the school is thinking of taking. */
  considering?: readonly string[] | null
  /** What has been tried. Given, even empty: what it does not list was not tried. */
  tried?: readonly Tried[] | null
}

/** One thing that was tried. Any status counts as tried. */
export interface Tried {
  /** Id of a provision. */
  provision: string
  status: TriedStatus
  outcome?: Outcome | null
  reviewsHeld?: number | null
  reviewsWithoutImpact?: number | null
}

/** The fields of a picture that hold one plain value. */
export type PlainField = Exclude<keyof Picture, 'needs' | 'considering' | 'tried'>
