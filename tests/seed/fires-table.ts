// Typed by hand from the table of rules and its five named conditions; each test as the JSON that a record holds.

const AT_RISK = '{"condition":"at-risk"}'
const WEIGHING = '{"condition":"weighing-exclusion"}'
const WEIGHING_PERMANENT = '{"condition":"weighing-a-permanent-exclusion"}'
const SUSPENDED = '{"condition":"suspended"}'
const PLACEMENT = '{"condition":"weighing-a-placement"}'
const TIMETABLE = '{"considering":["personalised-timetable"]}'
const MOVE = '{"considering":["managed-move"]}'
const EHC_PLAN = '{"field":"senStatus","is":"EHC_PLAN"}'
const LOOKED_AFTER = '{"field":"lookedAfter","is":true}'
const SOCIAL_WORKER = '{"field":"socialWorker","is":true}'
const COUNT = '"largest":["suspensionsThisTerm","suspensionsThisYear"]'
const PSP = '"tried":["pastoral-support-programme"]'

/** By condition, what it stands for in Hackney. */
export const CONDITIONS: Readonly<Record<string, string>> = {
  'weighing-exclusion':
    '{"any":[{"field":"permanentExclusionConsidered","is":true},{"considering":["suspension","permanent-exclusion"]}]}',
  'weighing-a-permanent-exclusion':
    '{"any":[{"field":"permanentExclusionConsidered","is":true},{"considering":["permanent-exclusion"]}]}',
  'at-risk': `{"any":[{"field":"atRiskOfPermanentExclusion","is":true},${WEIGHING},{"needs":["exclusion-risk"]}]}`,
  suspended: `{${COUNT},"atLeast":1}`,
  'weighing-a-placement':
    '{"considering":["new-regents-placement","alternative-provision-placement","off-site-direction"]}',
}

/** By rule, when it fires. */
export const FIRES: Readonly<Record<string, string>> = {
  'child-protection-concern': '{"field":"childProtectionConcern","is":true}',
  'safeguarding-lead-before-sanction': '{"field":"seriousIncident","given":true}',
  'risk-to-self': '{"needs":["low-mood","bereavement","anxiety-and-stress","identity"]}',
  'no-informal-exclusion': `{"any":[${AT_RISK},{"field":"behaviourDeteriorating","is":true}]}`,
  'only-the-head-decides': WEIGHING,
  'permanent-exclusion-both-limbs': WEIGHING_PERMANENT,
  'permanent-exclusion-last-resort': WEIGHING_PERMANENT,
  'look-for-unmet-need': WEIGHING,
  'hear-the-pupil': WEIGHING,
  'notices-for-exclusion': WEIGHING,
  'tell-authority-of-suspension': `{"any":[{"considering":["suspension"]},${SUSPENDED}]}`,
  'work-first-five-days': `{"any":[${WEIGHING},${SUSPENDED}]}`,
  'day-one-education': `{"all":[{"any":[${LOOKED_AFTER},${SOCIAL_WORKER}]},{"any":[${WEIGHING},${SUSPENDED}]}]}`,
  'plan-for-return': `{"any":[{"field":"returningFrom","oneOf":["SUSPENSION","ALTERNATIVE_PROVISION"]},${SUSPENDED}]}`,
  'reasonable-adjustments': `{"all":[${AT_RISK},{"any":[{"field":"disabled","is":true},{"field":"senStatus","oneOf":["SEN_SUPPORT","EHC_PLAN"]},{"needs":["autism-and-social-communication","attention"]}]}]}`,
  'early-annual-review': `{"all":[${EHC_PLAN},${AT_RISK}]}`,
  'involve-virtual-school-head': `{"all":[${LOOKED_AFTER},${AT_RISK}]}`,
  'involve-social-worker': `{"all":[${SOCIAL_WORKER},${AT_RISK}]}`,
  'board-must-consider': `{"any":[{"field":"suspendedDaysThisTerm","above":15},${WEIGHING_PERMANENT}]}`,
  'board-considers-if-asked': '{"field":"suspendedDaysThisTerm","above":5,"atMost":15}',
  'forty-five-day-limit': '{"field":"suspendedDaysThisYear","atLeast":45}',
  'sixth-day-education': `{"all":[{"any":[{"field":"longestSuspensionDays","above":5},${WEIGHING_PERMANENT}]},{"not":{"field":"phase","oneOf":["EARLY_YEARS","POST_16"]}}]}`,
  'psp-after-two-suspensions': `{"all":[{${COUNT},"atLeast":2},{"not":{${PSP}}}]}`,
  'psp-after-ten-day-suspension': `{"all":[{"field":"longestSuspensionDays","atLeast":10},{"not":{${PSP},"inPlace":true}}]}`,
  'psp-two-reviews-without-impact': `{${PSP},"reviewsWithoutImpactAtLeast":2}`,
  'consult-exclusions-team': `{"any":[{${COUNT},"above":2},{"field":"suspendedDaysThisTerm","above":15},${WEIGHING_PERMANENT}]}`,
  'part-time-timetable-not-for-behaviour': `{"all":[${TIMETABLE},{"not":{"field":"returningFrom","is":"LONG_ABSENCE"}},{"not":{"needs":["health-absence"]}}]}`,
  'part-time-timetable-limits': TIMETABLE,
  'managed-move-permanent-and-agreed': MOVE,
  'managed-move-with-ehc-plan': `{"all":[${MOVE},${EHC_PLAN}]}`,
  'off-site-direction-notice': `{"all":[${PLACEMENT},{"any":[{"not":{"field":"schoolType","oneOf":["ACADEMY","PUPIL_REFERRAL_UNIT"]}},{"on":{"from":"2026-07-26"}}]}]}`,
  'placement-needs-a-way-back': PLACEMENT,
  'short-placement-is-not-a-repair': PLACEMENT,
  'internal-exclusion-can-feed-suspension': '{"considering":["internal-exclusion"]}',
  'persistent-absence': '{"field":"attendancePercent","atMost":90}',
  'repeat-suspension-with-low-attendance':
    '{"all":[{"field":"suspensionsThisYear","atLeast":2},{"field":"attendancePercent","atMost":90}]}',
}
