import { expect, test } from 'vitest'
import { recordsOf } from './reader-text.ts'

const hackney = recordsOf('hackney')
const england = recordsOf('england')
const bromleyBexley = recordsOf('bromley-bexley')
const inOrder = <R extends { order: number }>(records: readonly R[]) => [...records].sort((a, b) => a.order - b.order)

test('who is consulted, in order, and what for', () => {
  const told = inOrder(hackney.consults).map(({ bodies, rules = [], when }) => [
    bodies.join(' '),
    rules.join(' '),
    when ? JSON.stringify(when) : '',
  ])
  expect(told).toEqual([
    [
      'multi-agency-safeguarding-hub childrens-social-care',
      '',
      '{"field":"seriousIncident","is":"SEXUAL_ABUSE_OR_ASSAULT"}',
    ],
    ['exclusions-team', 'consult-exclusions-team', ''],
    ['virtual-school', '', '{"field":"lookedAfter","is":true}'],
    ['childrens-social-care', 'involve-social-worker', ''],
    ['ehc-plan-coordinators', 'early-annual-review', ''],
    ['sen-team', 'managed-move-with-ehc-plan', ''],
    ['pupils-out-of-school-team', 'part-time-timetable-limits', '{"needs":["health-absence"]}'],
    [
      'sen-team exclusions-team',
      '',
      '{"all":[{"field":"senStatus","oneOf":["SEN_SUPPORT","ASSESSMENT_REQUESTED","EHC_PLAN"]},{"condition":"at-risk"}]}',
    ],
    ['exclusions-team', '', '{"all":[{"field":"lookedAfter","is":true},{"condition":"at-risk"}]}'],
    ['ehc-plan-coordinators', '', '{"all":[{"needs":["school-place"]},{"field":"senStatus","is":"EHC_PLAN"}]}'],
    ['admissions-team', '', '{"all":[{"needs":["school-place"]},{"not":{"field":"senStatus","is":"EHC_PLAN"}}]}'],
  ])
})

test('no area consults a body that it does not hold', () => {
  const bodies = (records: typeof england) => inOrder(records.consults).map(({ bodies: asked }) => asked.join(' '))
  const national = ['childrens-social-care', 'virtual-school', 'childrens-social-care']
  expect(bodies(england)).toEqual(national)
  expect(bodies(bromleyBexley)).toEqual(national)
})

test('a suspension alone has its own checklist; everything else has that before a permanent exclusion', () => {
  expect(inOrder(hackney.checklists).map(({ id, when }) => [id, when && JSON.stringify(when)])).toEqual([
    [
      'before-another-suspension',
      '{"all":[{"considering":["suspension"]},{"not":{"condition":"weighing-a-permanent-exclusion"}}]}',
    ],
    ['before-permanent-exclusion', undefined],
  ])
})

test('a checklist line reads what was tried of itself, save the panels, the placements and the SEN assessment', () => {
  const plain = (id: string) => ({ id, reads: [id], provision: [{ id }] })
  const special = hackney.checklists.flatMap(({ items }) =>
    items
      .map(({ id, reads, provision, inPlaceWhen, notApplicableWhen }) => ({
        ...{ id, reads, provision },
        ...(inPlaceWhen && { inPlaceWhen }),
        ...(notApplicableWhen && { notApplicableWhen }),
      }))
      .filter((line) => JSON.stringify(line) !== JSON.stringify(plain(line.id))),
  )
  const panel = {
    id: 'multi-agency-panel',
    reads: ['multi-agency-team', 'partnership-panel'],
    provision: [
      { id: 'multi-agency-team', when: { field: 'ageYears', atMost: 5 } },
      { id: 'partnership-panel', when: { field: 'ageYears', atLeast: 6 } },
    ],
  }
  const assessment = {
    ...plain('sen-assessment-considered'),
    inPlaceWhen: { field: 'senStatus', is: 'ASSESSMENT_REQUESTED' },
    notApplicableWhen: { field: 'senStatus', is: 'EHC_PLAN' },
  }
  const placement = {
    ...plain('alternative-provision-placement'),
    reads: ['alternative-provision-placement', 'new-regents-placement', 'off-site-direction'],
  }
  const move = { ...plain('managed-move'), notApplicableWhen: { field: 'phase', is: 'POST_16' } }
  expect(special).toEqual([panel, assessment, placement, panel, assessment, placement, move])
})

test('each counter counts the fact of its row, and those of law leave independent schools out', () => {
  const counted = inOrder(hackney.counters).map(({ id, value, silentFor }) => [id, value, silentFor])
  const count = { largest: ['suspensionsThisTerm', 'suspensionsThisYear'] }
  expect(counted).toEqual([
    ['suspensions-psp', count, undefined],
    ['suspensions-consult', count, undefined],
    ['longest-suspension', { field: 'longestSuspensionDays' }, undefined],
    ['days-this-term-5', { field: 'suspendedDaysThisTerm' }, ['INDEPENDENT']],
    ['days-this-term-15', { field: 'suspendedDaysThisTerm' }, ['INDEPENDENT']],
    ['days-this-year-45', { field: 'suspendedDaysThisYear' }, ['INDEPENDENT']],
    ['psp-reviews-without-impact', { triedReviewsWithoutImpact: 'pastoral-support-programme' }, undefined],
  ])
})

test('the guide speaks as a local guide in Hackney and nowhere else', () => {
  for (const records of [england, bromleyBexley]) {
    const { rules, counters, criteria, consults, checklists, edges } = records
    expect(checklists).toEqual([])
    const text = JSON.stringify({ rules, counters, criteria, consults, edges })
    expect(text).toContain('STATUTORY_GUIDANCE')
    expect(text).not.toContain('LOCAL_GUIDE')
    expect(text).not.toContain('no-need-to-exclude')
  }
})

test('what only the guide says is never law', () => {
  const cited = [...hackney.rules.flatMap(({ speaks }) => speaks), ...hackney.criteria, ...hackney.consults]
  const guideAlone = cited.filter(({ cites }) => cites.every(({ source }) => source === 'no-need-to-exclude'))
  expect(guideAlone.length).toBeGreaterThan(20)
  expect(guideAlone.filter(({ force }) => force !== 'LOCAL_GUIDE' && force !== 'INFERRED')).toEqual([])
})
