// Typed by hand from the table of stable ids: what other systems may rely on, with its kind. Never computed from the seed.

/** Every promised provision, by kind. */
export const IDS_BY_KIND = {
  APPROACH:
    'whole-school-behaviour-policy stay-on-green behaviour-plenaries circle-time seal-whole-school restorative-approaches solution-focused-approaches anti-bullying solihull-approach',
  PROGRAMME:
    'philosophy-for-children school-council playground-friends seal-small-group family-seal dot-b paws-dot-b mbat understanding-your-child staff-sharing peer-mediation circle-of-friends early-bird early-bird-plus incredible-years bespoke-parenting-programme nurture-groups',
  TRAINING: 'mindfulness-inset dot-b-foundations understanding-your-pupil team-teach-foundation team-teach-basic',
  PLAN: 'pastoral-support-programme sen-support',
  SERVICE:
    're-engagement-unit school-counselling childrens-social-care educational-psychology-service camhs virtual-school first-steps speech-and-language-therapists mental-health-support-team early-help outreach-service',
  PROCESS:
    'personalised-timetable in-year-transfer managed-move first-conversation classroom-adjustments attendance-support medical-needs-support off-site-direction',
  PLACEMENT: 'new-regents-placement alternative-provision-placement',
  ASSESSMENT: 'ehc-needs-assessment',
  SANCTION: 'suspension permanent-exclusion internal-exclusion detention',
  FORUM:
    'multi-agency-planning-meeting multi-agency-team partnership-panel ap-panel fair-access-panel admissions-appeal-panel',
  TEAM: 'first-access-and-screening-team exclusions-team pupils-out-of-school-team sen-team ehc-plan-coordinators admissions-team behaviour-and-seal-team restorative-approaches-coordinator multi-agency-safeguarding-hub',
  MEASURE:
    'change-of-class key-worker mediation restorative-justice-intervention sen-assessment-considered early-annual-review',
} as const

/** What England holds; Hackney builds on it, and so do Bromley and Bexley. */
export const ENGLAND = [
  'first-conversation',
  'classroom-adjustments',
  'attendance-support',
  'medical-needs-support',
  'suspension',
  'permanent-exclusion',
  'managed-move',
  'off-site-direction',
  'alternative-provision-placement',
  'personalised-timetable',
  'internal-exclusion',
  'detention',
  'sen-support',
  'ehc-needs-assessment',
  'early-annual-review',
  'in-year-transfer',
  'fair-access-panel',
  'admissions-appeal-panel',
  'childrens-social-care',
  'early-help',
  'virtual-school',
  'educational-psychology-service',
  'camhs',
  'mental-health-support-team',
  'whole-school-behaviour-policy',
  'anti-bullying',
]

/** Whole-school and staff measures: on screen *Check these are in place*. */
export const FOR_EVERY_PUPIL = [
  'first-conversation',
  'classroom-adjustments',
  'whole-school-behaviour-policy',
  'stay-on-green',
  'behaviour-plenaries',
  'circle-time',
  'philosophy-for-children',
  'school-council',
  'seal-whole-school',
  'mindfulness-inset',
  'dot-b-foundations',
  'dot-b',
  'paws-dot-b',
  'solihull-approach',
  'understanding-your-pupil',
  'team-teach-foundation',
  'team-teach-basic',
]

/** On screen *Needs agreement or notice*. */
export const BY_AGREEMENT = [
  'managed-move',
  'in-year-transfer',
  'personalised-timetable',
  'new-regents-placement',
  'alternative-provision-placement',
  'off-site-direction',
]

/** Consulted, or reached by an edge, or the way in to others. */
export const NEVER_SUGGESTED = [
  'first-access-and-screening-team',
  'fair-access-panel',
  'admissions-appeal-panel',
  'restorative-approaches-coordinator',
  'exclusions-team',
  'pupils-out-of-school-team',
  'sen-team',
  'ehc-plan-coordinators',
  'admissions-team',
  'behaviour-and-seal-team',
  'virtual-school',
]
