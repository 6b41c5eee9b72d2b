import { expect, test } from 'vitest'
import type { Rule } from '../../domain/model/record.ts'
import { recordsOf } from './reader-text.ts'

const hackney = recordsOf('hackney')
const england = recordsOf('england')
const bromleyBexley = recordsOf('bromley-bexley')

const inOrder = (rules: readonly Rule[]) => [...rules].sort((a, b) => a.order - b.order)
const said = ({ id, speaks }: Rule) => [id, ...speaks.map(({ severity, force }) => `${severity} ${force}`)].join(' | ')

test('the 36 rules stand in the order of their table, each with its severity and its force', () => {
  expect(inOrder(hackney.rules).map(said)).toEqual([
    'child-protection-concern | STOP STATUTORY_GUIDANCE',
    'safeguarding-lead-before-sanction | SHOULD STATUTORY_GUIDANCE',
    'risk-to-self | SHOULD STATUTORY_GUIDANCE',
    'no-informal-exclusion | MUST LAW',
    'only-the-head-decides | MUST LAW',
    'permanent-exclusion-both-limbs | SHOULD STATUTORY_GUIDANCE',
    'permanent-exclusion-last-resort | SHOULD STATUTORY_GUIDANCE',
    'look-for-unmet-need | SHOULD STATUTORY_GUIDANCE',
    'hear-the-pupil | SHOULD STATUTORY_GUIDANCE',
    'notices-for-exclusion | MUST LAW',
    'tell-authority-of-suspension | MUST LAW',
    'work-first-five-days | SHOULD STATUTORY_GUIDANCE',
    'day-one-education | SHOULD STATUTORY_GUIDANCE | SHOULD STATUTORY_GUIDANCE',
    'plan-for-return | SHOULD STATUTORY_GUIDANCE',
    'reasonable-adjustments | MUST LAW | SHOULD STATUTORY_GUIDANCE',
    'early-annual-review | SHOULD STATUTORY_GUIDANCE | SHOULD STATUTORY_GUIDANCE',
    'involve-virtual-school-head | MUST LAW | MUST LAW | SHOULD STATUTORY_GUIDANCE | SHOULD STATUTORY_GUIDANCE',
    'involve-social-worker | MUST LAW | SHOULD STATUTORY_GUIDANCE',
    'board-must-consider | MUST LAW',
    'board-considers-if-asked | MUST LAW',
    'forty-five-day-limit | MUST LAW',
    'sixth-day-education | MUST LAW',
    'psp-after-two-suspensions | SHOULD LOCAL_GUIDE',
    'psp-after-ten-day-suspension | SHOULD LOCAL_GUIDE',
    'psp-two-reviews-without-impact | NOTE LOCAL_GUIDE',
    'consult-exclusions-team | SHOULD LOCAL_GUIDE',
    'part-time-timetable-not-for-behaviour | SHOULD STATUTORY_GUIDANCE',
    'part-time-timetable-limits | SHOULD STATUTORY_GUIDANCE',
    'managed-move-permanent-and-agreed | SHOULD STATUTORY_GUIDANCE',
    'managed-move-with-ehc-plan | SHOULD STATUTORY_GUIDANCE',
    'off-site-direction-notice | MUST LAW | MUST LAW',
    'placement-needs-a-way-back | SHOULD STATUTORY_GUIDANCE',
    'short-placement-is-not-a-repair | NOTE GOOD_PRACTICE',
    'internal-exclusion-can-feed-suspension | NOTE GOOD_PRACTICE',
    'persistent-absence | NOTE STATUTORY_GUIDANCE',
    'repeat-suspension-with-low-attendance | NOTE GOOD_PRACTICE',
  ])
  expect(inOrder(hackney.rules).map(({ order }) => order)).toEqual(Array.from({ length: 36 }, (_, at) => at + 1))
})

test('what only the guide says speaks in Hackney alone', () => {
  const elsewhere = new Set(england.rules.map(({ id }) => id))
  const local = inOrder(hackney.rules).filter(({ id }) => !elsewhere.has(id))
  expect(local.map(({ id }) => id)).toEqual([
    'psp-after-two-suspensions',
    'psp-after-ten-day-suspension',
    'psp-two-reviews-without-impact',
    'consult-exclusions-team',
  ])
  expect(bromleyBexley.rules).toHaveLength(32)
  expect(england.checklists).toEqual([])
})

test('only two rows are pinned after a stop, and only these call for a provision', () => {
  expect(
    inOrder(hackney.rules)
      .filter(({ pinned }) => pinned)
      .map(({ id }) => id),
  ).toEqual(['safeguarding-lead-before-sanction', 'risk-to-self'])
  const calls = inOrder(hackney.rules).flatMap(({ id, calls }) => (calls ? [[id, ...calls]] : []))
  expect(calls).toEqual([
    ['child-protection-concern', 'multi-agency-safeguarding-hub', 'childrens-social-care'],
    ['early-annual-review', 'early-annual-review'],
    ['psp-after-two-suspensions', 'pastoral-support-programme'],
    ['psp-after-ten-day-suspension', 'pastoral-support-programme'],
    ['psp-two-reviews-without-impact', 're-engagement-unit', 'educational-psychology-service'],
  ])
  expect(england.rules.find(({ id }) => id === 'child-protection-concern')?.calls).toEqual(['childrens-social-care'])
})

test('an independent school is not told of the exclusion law that does not bind it', () => {
  const silent = inOrder(hackney.rules).filter(({ silentFor }) => silentFor?.includes('INDEPENDENT'))
  expect(silent.map(({ id }) => id)).toEqual([
    'no-informal-exclusion',
    'only-the-head-decides',
    'permanent-exclusion-both-limbs',
    'permanent-exclusion-last-resort',
    'look-for-unmet-need',
    'hear-the-pupil',
    'notices-for-exclusion',
    'tell-authority-of-suspension',
    'work-first-five-days',
    'day-one-education',
    'plan-for-return',
    'early-annual-review',
    'involve-virtual-school-head',
    'involve-social-worker',
    'board-must-consider',
    'board-considers-if-asked',
    'forty-five-day-limit',
    'sixth-day-education',
    'managed-move-permanent-and-agreed',
    'managed-move-with-ehc-plan',
    'off-site-direction-notice',
    'placement-needs-a-way-back',
  ])
})

test('the exclusion guidance of 2026 is cited from 26 July 2026, that of 2024 before', () => {
  const text = JSON.stringify([hackney.rules, hackney.criteria, hackney.consults, hackney.law])
  const cites = [...text.matchAll(/\{"source":"suspension-guidance-(2024|2026)"[^}]*\}/g)].map(([cite]) => cite)
  expect(cites.length).toBeGreaterThan(100)
  for (const cite of cites.filter((one) => one.includes('-2024"'))) expect(cite).toContain('"until":"2026-07-26"')
  const always = hackney.law.filter(({ from }) => from === '2026-07-26').map(({ id }) => id)
  for (const cite of cites.filter((one) => one.includes('guidance-2026"') && !one.includes('"from"'))) {
    const record = hackney.law.find(({ cites: places }) => JSON.stringify(places).includes(cite))
    expect(always).toContain(record?.id)
  }
  expect(hackney.sources.find(({ id }) => id === 'suspension-guidance-2024')?.supersededBy).toBe(
    'suspension-guidance-2026',
  )
})

test('rules of law carry the day from which they hold', () => {
  const from = (id: string) => hackney.law.find((law) => law.id === id)?.from
  expect(from('r-55')).toBe('2026-07-26')
  expect(from('r-52')).toBe('2026-07-26')
  expect(from('r-85')).toBe('2026-04-01')
  expect(from('r-125')).toBe('2024-08-19')
  expect(from('r-138')).toBe('2026-04-29')
})
