import type { PlainField } from '../model/picture.ts'
import { PHASES, RETURNING_FROM, SCHOOL_TYPES, SEN_STATUSES, SERIOUS_INCIDENTS } from '../model/words.ts'

/** What a plain field of a picture takes. `step` is the smallest difference that counts: a half-day is 0.5. */
export type FieldKind =
  | { kind: 'yes-or-no' }
  | { kind: 'choice'; of: readonly string[] }
  | { kind: 'number'; step: 1 | 0.5; most?: number }

const yesOrNo: FieldKind = { kind: 'yes-or-no' }
const count: FieldKind = { kind: 'number', step: 1 }
const days: FieldKind = { kind: 'number', step: 0.5 }

/** Every plain field, once: what is read, refused and changed follows this table. */
export const FIELDS: Readonly<Record<PlainField, FieldKind>> = {
  ageYears: { kind: 'number', step: 1, most: 25 },
  phase: { kind: 'choice', of: PHASES },
  schoolType: { kind: 'choice', of: SCHOOL_TYPES },
  childProtectionConcern: yesOrNo,
  senStatus: { kind: 'choice', of: SEN_STATUSES },
  disabled: yesOrNo,
  lookedAfter: yesOrNo,
  socialWorker: yesOrNo,
  parentAgrees: yesOrNo,
  behaviourDeteriorating: yesOrNo,
  atRiskOfPermanentExclusion: yesOrNo,
  permanentExclusionConsidered: yesOrNo,
  seriousIncident: { kind: 'choice', of: SERIOUS_INCIDENTS },
  suspensionsThisTerm: count,
  suspensionsThisYear: count,
  suspendedDaysThisTerm: days,
  suspendedDaysThisYear: days,
  longestSuspensionDays: days,
  attendancePercent: { kind: 'number', step: 0.5, most: 100 },
  returningFrom: { kind: 'choice', of: RETURNING_FROM },
}
