// Typed by hand from the table "What opens a provision"; each test as the JSON that a record holds.

const NO_PLAN = '{"field":"senStatus","oneOf":["NONE","SEN_SUPPORT","ASSESSMENT_REQUESTED"]}'
const CONSENT = '{"field":"parentAgrees","is":true}'
const PRIMARY = '{"field":"phase","is":"PRIMARY"}'
const UP_TO_5 = '{"field":"ageYears","atMost":5}'
const MEETING_FELL_SHORT = '{"failing":["multi-agency-planning-meeting"]}'
const ANYTHING_FELL_SHORT = '{"failing":"any"}'
const AT_RISK = '{"condition":"at-risk"}'

/** By provision: the tests that must all hold, in order, each with its force. */
export const OPENS: Record<string, readonly (readonly [test: string, force: string])[]> = {
  're-engagement-unit': [
    ['{"field":"phase","oneOf":["PRIMARY","EARLY_YEARS"]}', 'LOCAL_GUIDE'],
    ['{"field":"schoolType","is":"MAINTAINED"}', 'LOCAL_GUIDE'],
    ['{"tried":["pastoral-support-programme"],"reviewsWithoutImpactAtLeast":2}', 'LOCAL_GUIDE'],
  ],
  'early-help': [[CONSENT, 'STATUTORY_GUIDANCE']],
  'multi-agency-team': [
    [MEETING_FELL_SHORT, 'LOCAL_GUIDE'],
    [CONSENT, 'STATUTORY_GUIDANCE'],
    [UP_TO_5, 'LOCAL_GUIDE'],
  ],
  'partnership-panel': [
    [MEETING_FELL_SHORT, 'LOCAL_GUIDE'],
    [CONSENT, 'STATUTORY_GUIDANCE'],
    ['{"field":"ageYears","atLeast":6}', 'LOCAL_GUIDE'],
  ],
  'nurture-groups': [['{"field":"phase","oneOf":["EARLY_YEARS","PRIMARY","SECONDARY"]}', 'LOCAL_GUIDE']],
  'circle-of-friends': [[CONSENT, 'LOCAL_GUIDE']],
  'seal-small-group': [[PRIMARY, 'INFERRED']],
  'family-seal': [[PRIMARY, 'INFERRED']],
  'stay-on-green': [[PRIMARY, 'INFERRED']],
  'playground-friends': [[PRIMARY, 'INFERRED']],
  'dot-b': [['{"field":"phase","is":"SECONDARY"}', 'LOCAL_GUIDE']],
  'paws-dot-b': [[PRIMARY, 'LOCAL_GUIDE']],
  'understanding-your-child': [[UP_TO_5, 'LOCAL_GUIDE']],
  'first-steps': [[UP_TO_5, 'INFERRED']],
  'incredible-years': [['{"field":"ageYears","atMost":12}', 'INFERRED']],
  'early-bird': [
    ['{"needs":["autism-and-social-communication"]}', 'LOCAL_GUIDE'],
    ['{"field":"ageYears","atMost":4}', 'INFERRED'],
  ],
  'early-bird-plus': [
    ['{"needs":["autism-and-social-communication"]}', 'LOCAL_GUIDE'],
    ['{"field":"ageYears","atLeast":4,"atMost":9}', 'INFERRED'],
  ],
  'sen-support': [[NO_PLAN, 'INFERRED']],
  'sen-assessment-considered': [[NO_PLAN, 'INFERRED']],
  'ehc-needs-assessment': [['{"field":"senStatus","oneOf":["NONE","SEN_SUPPORT"]}', 'INFERRED']],
  'early-annual-review': [['{"field":"senStatus","is":"EHC_PLAN"}', 'STATUTORY_GUIDANCE']],
  'new-regents-placement': [
    ['{"tried":["pastoral-support-programme"]}', 'LOCAL_GUIDE'],
    [ANYTHING_FELL_SHORT, 'STATUTORY_GUIDANCE'],
  ],
  'alternative-provision-placement': [[ANYTHING_FELL_SHORT, 'STATUTORY_GUIDANCE']],
  'off-site-direction': [[ANYTHING_FELL_SHORT, 'STATUTORY_GUIDANCE']],
  'managed-move': [[CONSENT, 'STATUTORY_GUIDANCE']],
  'in-year-transfer': [[NO_PLAN, 'LAW']],
  'personalised-timetable': [
    ['{"any":[{"field":"returningFrom","is":"LONG_ABSENCE"},{"needs":["health-absence"]}]}', 'STATUTORY_GUIDANCE'],
    [CONSENT, 'STATUTORY_GUIDANCE'],
  ],
}

/** By provision: what makes it relevant without a need. */
export const STAGES: Record<string, readonly string[]> = {
  're-engagement-unit': ['{"tried":["pastoral-support-programme"]}'],
  'educational-psychology-service': [ANYTHING_FELL_SHORT],
  'multi-agency-planning-meeting': [ANYTHING_FELL_SHORT],
  'early-help': [MEETING_FELL_SHORT],
  'multi-agency-team': [MEETING_FELL_SHORT],
  'partnership-panel': [MEETING_FELL_SHORT],
  mbat: ['{"failing":["dot-b","paws-dot-b"]}'],
  'ehc-needs-assessment': [
    '{"failing":["sen-support"]}',
    '{"all":[{"field":"senStatus","is":"SEN_SUPPORT"},{"failing":"any"}]}',
    '{"tried":["pastoral-support-programme"],"reviewsWithoutImpactAtLeast":2}',
  ],
  'ap-panel': ['{"condition":"weighing-a-permanent-exclusion"}'],
  'new-regents-placement': [
    `{"all":[${AT_RISK},{"needs":["strong-feelings","self-esteem","disruptive-or-impulsive"]}]}`,
  ],
  'alternative-provision-placement': [`{"all":[${AT_RISK},${ANYTHING_FELL_SHORT}]}`],
  'off-site-direction': [`{"all":[${AT_RISK},${ANYTHING_FELL_SHORT}]}`],
  'managed-move': [
    `{"any":[{"field":"atRiskOfPermanentExclusion","is":true},{"condition":"weighing-a-permanent-exclusion"},{"field":"seriousIncident","given":true},{"needs":["exclusion-risk"]}]}`,
  ],
  'personalised-timetable': ['{"field":"returningFrom","is":"LONG_ABSENCE"}'],
  'childrens-social-care': ['{"field":"childProtectionConcern","is":true}'],
  'multi-agency-safeguarding-hub': ['{"field":"childProtectionConcern","is":true}'],
}
const SUSPENDED_OR_AT_RISK = `{"any":[{"condition":"suspended"},${AT_RISK}]}`
for (const id of [
  'sen-assessment-considered',
  'key-worker',
  'change-of-class',
  'mediation',
  'restorative-justice-intervention',
]) {
  STAGES[id] = [SUSPENDED_OR_AT_RISK]
}

/** Seven ways to the Pastoral Support Programme, in this order; its test is its stage too. */
const PSP_TRIGGER = [
  '{"field":"atRiskOfPermanentExclusion","is":true}',
  '{"field":"suspensionsThisTerm","atLeast":2}',
  '{"field":"suspensionsThisYear","atLeast":2}',
  '{"field":"longestSuspensionDays","atLeast":10}',
  '{"field":"behaviourDeteriorating","is":true}',
  '{"field":"permanentExclusionConsidered","is":true}',
  '{"considering":["permanent-exclusion"]}',
].join(',')
OPENS['pastoral-support-programme'] = [[`{"any":[${PSP_TRIGGER}]}`, 'LOCAL_GUIDE']]
STAGES['pastoral-support-programme'] = [`{"any":[${PSP_TRIGGER}]}`]
