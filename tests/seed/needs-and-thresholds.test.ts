import { expect, test } from 'vitest'
import type { Records } from '../../domain/model/image.ts'
import { recordsOf } from './reader-text.ts'

const hackney = recordsOf('hackney')
const helps = (records: Records, need: string) => records.needs.find(({ id }) => id === need)?.helps

test('what helps stands in the usual order, place counting across the whole row', () => {
  expect(hackney.needs).toHaveLength(25)
  expect(helps(hackney, 'strong-feelings')).toEqual([
    'first-conversation',
    'classroom-adjustments',
    'key-worker',
    'seal-small-group',
    'school-counselling',
    'restorative-approaches',
    'nurture-groups',
    'sen-support',
    'mental-health-support-team',
    'seal-whole-school',
    'understanding-your-pupil',
    'paws-dot-b',
    'dot-b',
  ])
  expect(helps(hackney, 'challenging-behaviour')).toEqual([
    'first-conversation',
    'classroom-adjustments',
    'key-worker',
    'sen-support',
    'staff-sharing',
    'circle-of-friends',
    'incredible-years',
    'bespoke-parenting-programme',
    'pastoral-support-programme',
    'educational-psychology-service',
    'solution-focused-approaches',
    'whole-school-behaviour-policy',
    'solihull-approach',
    'understanding-your-pupil',
  ])
  expect(helps(hackney, 'health-absence')).toEqual([
    'first-conversation',
    'classroom-adjustments',
    'medical-needs-support',
    'attendance-support',
    'mental-health-support-team',
    'camhs',
    'ehc-needs-assessment',
    'personalised-timetable',
  ])
  expect(helps(hackney, 'exclusion-risk')).toEqual([
    'first-conversation',
    'classroom-adjustments',
    'pastoral-support-programme',
    'key-worker',
    'sen-assessment-considered',
    'restorative-justice-intervention',
    'mediation',
    'change-of-class',
    'sen-support',
    're-engagement-unit',
  ])
  expect(helps(hackney, 'school-place')).toEqual(['first-conversation', 'classroom-adjustments', 'in-year-transfer'])
})

test('England keeps what England has; Bromley and Bexley put their outreach service first', () => {
  expect(helps(recordsOf('england'), 'anxiety-and-stress')).toEqual([
    'first-conversation',
    'classroom-adjustments',
    'mental-health-support-team',
    'sen-support',
    'camhs',
  ])
  const bromleyBexley = recordsOf('bromley-bexley')
  expect(helps(bromleyBexley, 'exclusion-risk')?.[0]).toBe('outreach-service')
  expect(helps(bromleyBexley, 'challenging-behaviour')?.[0]).toBe('outreach-service')
})

test('a counter is reached at its threshold, the two of the term only above it', () => {
  const counted = [...hackney.counters].sort((a, b) => a.order - b.order)
  expect(counted.map(({ id, threshold, above = false, force }) => [id, threshold, above, force])).toEqual([
    ['suspensions-psp', 2, false, 'LOCAL_GUIDE'],
    ['suspensions-consult', 3, false, 'LOCAL_GUIDE'],
    ['longest-suspension', 10, false, 'LOCAL_GUIDE'],
    ['days-this-term-5', 5, true, 'LAW'],
    ['days-this-term-15', 15, true, 'LAW'],
    ['days-this-year-45', 45, false, 'LAW'],
    ['psp-reviews-without-impact', 2, false, 'LOCAL_GUIDE'],
  ])
  const lawful = recordsOf('england').counters.map(({ id }) => id)
  expect(lawful).toEqual(['days-this-term-15', 'days-this-term-5', 'days-this-year-45'])
})

test('the two checklists keep the order of the guide', () => {
  const lines = (id: string) => hackney.checklists.find((list) => list.id === id)?.items.map((item) => item.id)
  expect(lines('before-another-suspension')).toEqual([
    'internal-exclusion',
    'change-of-class',
    'key-worker',
    'pastoral-support-programme',
    'mediation',
    'multi-agency-panel',
    'sen-assessment-considered',
    'alternative-provision-placement',
  ])
  expect(lines('before-permanent-exclusion')).toEqual([
    'key-worker',
    'pastoral-support-programme',
    'restorative-justice-intervention',
    'multi-agency-panel',
    'sen-assessment-considered',
    'alternative-provision-placement',
    'ap-panel',
    'managed-move',
  ])
})
