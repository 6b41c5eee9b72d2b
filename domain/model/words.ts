/**
 * The closed lists, each written once. The GraphQL enums and the JSON Schemas are
 * checked against these by a test, so a word is added here first.
 */

export const PHASES = ['EARLY_YEARS', 'PRIMARY', 'SECONDARY', 'POST_16'] as const
export type Phase = (typeof PHASES)[number]

export const SCHOOL_TYPES = ['MAINTAINED', 'ACADEMY', 'SPECIAL', 'PUPIL_REFERRAL_UNIT', 'INDEPENDENT'] as const
export type SchoolType = (typeof SCHOOL_TYPES)[number]

export const SEN_STATUSES = ['NONE', 'SEN_SUPPORT', 'ASSESSMENT_REQUESTED', 'EHC_PLAN'] as const
export type SenStatus = (typeof SEN_STATUSES)[number]

export const SERIOUS_INCIDENTS = ['VIOLENCE', 'SEXUAL_ABUSE_OR_ASSAULT', 'DRUG_SUPPLY', 'OFFENSIVE_WEAPON'] as const
export type SeriousIncident = (typeof SERIOUS_INCIDENTS)[number]

export const RETURNING_FROM = ['SUSPENSION', 'ALTERNATIVE_PROVISION', 'LONG_ABSENCE'] as const
export type ReturningFrom = (typeof RETURNING_FROM)[number]

export const TRIED_STATUSES = ['IN_PLACE', 'FINISHED', 'STOPPED'] as const
export type TriedStatus = (typeof TRIED_STATUSES)[number]

export const OUTCOMES = ['WORKING', 'PARTLY', 'NOT_WORKING', 'TOO_EARLY'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** OPEN: every criterion met. NEARLY: none failed, at least one not known. SHUT: at least one not met. */
export const STANDINGS = ['OPEN', 'NEARLY', 'SHUT'] as const
export type Standing = (typeof STANDINGS)[number]

/** Three answers, not two: what is not known becomes a question, never a silent no. */
export const VERDICTS = ['MET', 'NOT_MET', 'NOT_KNOWN'] as const
export type Verdict = (typeof VERDICTS)[number]

/** LAW and STATUTORY_GUIDANCE bind; LOCAL_GUIDE is the area's own guide; GOOD_PRACTICE is advice; INFERRED is our reading. */
export const FORCES = ['LAW', 'STATUTORY_GUIDANCE', 'LOCAL_GUIDE', 'GOOD_PRACTICE', 'INFERRED'] as const
export type Force = (typeof FORCES)[number]

/** In the order findings are shown. */
export const SEVERITIES = ['STOP', 'MUST', 'SHOULD', 'NOTE'] as const
export type Severity = (typeof SEVERITIES)[number]

/** In the order the groups are shown. */
export const SUGGESTION_GROUPS = ['FOR_THIS_PUPIL', 'FOR_EVERY_PUPIL', 'BY_AGREEMENT'] as const
export type SuggestionGroup = (typeof SUGGESTION_GROUPS)[number]

export const SOURCE_STANDINGS = ['CURRENT', 'SUPERSEDED', 'PROPOSAL', 'UNVERIFIED'] as const
export type SourceStanding = (typeof SOURCE_STANDINGS)[number]

export const PROVISION_KINDS = [
  'APPROACH',
  'PROGRAMME',
  'PLAN',
  'TRAINING',
  'SERVICE',
  'TEAM',
  'FORUM',
  'ASSESSMENT',
  'PLACEMENT',
  'PROCESS',
  'MEASURE',
  'SANCTION',
] as const
export type ProvisionKind = (typeof PROVISION_KINDS)[number]

export const EDGE_KINDS = [
  'REFERS_TO',
  'ESCALATES_TO',
  'REQUIRES',
  'EVIDENCED_BY',
  'CONSULTS',
  'STEPS_DOWN_TO',
  'BYPASSES_TO',
  'ALTERNATIVE_TO',
] as const
export type EdgeKind = (typeof EDGE_KINDS)[number]

export const CHECKLIST_STATES = ['IN_PLACE', 'TRIED', 'NOT_TRIED', 'NOT_KNOWN', 'NOT_APPLICABLE'] as const
export type ChecklistState = (typeof CHECKLIST_STATES)[number]

/** How sure we are of a statement: confirmed in the law or on GOV.UK; confirmed in a secondary page; not confirmed. */
export const CONFIDENCES = ['CONFIRMED', 'SECONDARY', 'NOT_CONFIRMED'] as const
export type Confidence = (typeof CONFIDENCES)[number]
