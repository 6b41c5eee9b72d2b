import type { PlainField, Tried } from '../../domain/model/picture.ts'
import type {
  Outcome,
  Phase,
  ProvisionKind,
  ReturningFrom,
  SchoolType,
  SenStatus,
  SeriousIncident,
} from '../../domain/model/words.ts'

/** The closed lists in the words of the screen, each written once. */
export const OUTCOME_WORDS: Record<Outcome, string> = {
  WORKING: 'Worked',
  PARTLY: 'Partly',
  NOT_WORKING: 'Did not work',
  TOO_EARLY: 'Too early',
}
export const SCHOOL_WORDS: Record<SchoolType, string> = {
  MAINTAINED: 'Maintained',
  ACADEMY: 'Academy',
  SPECIAL: 'Special',
  PUPIL_REFERRAL_UNIT: 'Pupil referral unit',
  INDEPENDENT: 'Independent',
}
export const SEN_WORDS: Record<SenStatus, string> = {
  NONE: 'No special educational needs',
  SEN_SUPPORT: 'On SEN support',
  ASSESSMENT_REQUESTED: 'Assessment asked for',
  EHC_PLAN: 'EHC plan',
}
export const INCIDENT_WORDS: Record<SeriousIncident, string> = {
  VIOLENCE: 'Violence',
  SEXUAL_ABUSE_OR_ASSAULT: 'Sexual abuse or assault',
  DRUG_SUPPLY: 'Supplying drugs',
  OFFENSIVE_WEAPON: 'An offensive weapon',
}
export const RETURNING_WORDS: Record<ReturningFrom, string> = {
  SUSPENSION: 'Coming back after a suspension',
  ALTERNATIVE_PROVISION: 'Coming back from a placement',
  LONG_ABSENCE: 'Coming back after a long absence',
}
export const PHASE_WORDS: Record<Phase, string> = {
  EARLY_YEARS: 'early years',
  PRIMARY: 'primary',
  SECONDARY: 'secondary',
  POST_16: 'post-16',
}
export const KIND_WORDS: Record<ProvisionKind, string> = {
  APPROACH: 'Approach',
  PROGRAMME: 'Programme',
  PLAN: 'Plan',
  TRAINING: 'Training',
  SERVICE: 'Service',
  TEAM: 'Team',
  FORUM: 'Meeting or panel',
  ASSESSMENT: 'Assessment',
  PLACEMENT: 'Placement',
  PROCESS: 'Process',
  MEASURE: 'Measure',
  SANCTION: 'Sanction',
}

/** What each yes-or-no fact says when it is so. */
export const YES_WORDS: Partial<Record<PlainField, string>> = {
  childProtectionConcern: 'A child may be at risk of harm',
  permanentExclusionConsidered: 'Permanent exclusion being considered',
  behaviourDeteriorating: 'Behaviour getting worse fast',
  atRiskOfPermanentExclusion: 'At risk of permanent exclusion',
  disabled: 'Disability',
  lookedAfter: 'Looked after',
  socialWorker: 'Has a social worker',
  parentAgrees: 'Parent or carer agrees',
}

/** Each fact by name, for "Not known". */
export const FACT_NAMES: Partial<Record<string, string>> = {
  childProtectionConcern: 'risk of harm',
  needs: 'what worries most',
  tried: 'what was tried',
  senStatus: 'SEN status',
  parentAgrees: 'parents’ consent',
  schoolType: 'kind of school',
  ageYears: 'age',
  phase: 'phase',
  disabled: 'disability',
  lookedAfter: 'whether looked after',
  socialWorker: 'whether there is a social worker',
  behaviourDeteriorating: 'whether behaviour is getting worse fast',
  atRiskOfPermanentExclusion: 'risk of permanent exclusion',
  permanentExclusionConsidered: 'whether permanent exclusion is considered',
  suspensionsThisTerm: 'suspensions this term',
  suspensionsThisYear: 'suspensions this year',
  suspendedDaysThisTerm: 'days suspended this term',
  suspendedDaysThisYear: 'days suspended this year',
  longestSuspensionDays: 'the longest suspension',
  attendancePercent: 'attendance',
  returningFrom: 'what the pupil is coming back from',
  seriousIncident: 'whether there was a serious incident',
  considering: 'what is being considered',
}

/** How something tried is put in a summary: "in place", "tried, did not work", "2 reviews without effect". */
export function triedWords({ status, outcome, reviewsWithoutImpact }: Tried): string {
  const reviews = reviewsWithoutImpact ?? null
  const parts = [
    status === 'IN_PLACE' ? 'in place' : 'tried',
    reviews !== null &&
      `${reviews >= 2 ? '2 or more' : reviews} ${reviews === 1 ? 'review' : 'reviews'} without effect`,
    outcome && OUTCOME_WORDS[outcome].toLowerCase(),
  ]
  return parts.filter(Boolean).join(', ')
}

const COUNT_WORDS: Partial<Record<PlainField, (count: number) => string>> = {
  suspensionsThisTerm: (count) => `suspended ${times(count)} this term`,
  suspensionsThisYear: (count) => `suspended ${times(count)} this year`,
  suspendedDaysThisTerm: (count) => `${days(count)} suspended this term`,
  suspendedDaysThisYear: (count) => `${days(count)} suspended this year`,
  longestSuspensionDays: (count) => `longest suspension ${days(count)}`,
  attendancePercent: (count) => `attendance ${count} in 100 sessions`,
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)
const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`

/** A given fact as a part of a sentence: "suspended twice this year", "looked after", "an academy". */
export function factWords(field: PlainField, value: string | number | boolean): string {
  if (typeof value === 'number') return COUNT_WORDS[field]?.(value) ?? String(value)
  if (typeof value === 'boolean')
    return value ? lowered(YES_WORDS[field] ?? field) : `not so: ${lowered(YES_WORDS[field] ?? field)}`
  const words: Readonly<Record<string, string>> = {
    ...SCHOOL_WORDS,
    ...SEN_WORDS,
    ...INCIDENT_WORDS,
    ...RETURNING_WORDS,
    ...PHASE_WORDS,
  }
  return lowered(words[value] ?? value)
}

/** For the middle of a sentence; an abbreviation keeps its capitals. */
export const lowered = (words: string): string =>
  /^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
