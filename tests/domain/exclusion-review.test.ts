import { describe, expect, it } from 'vitest'
import { exclusionReview } from '../../domain/exclusion-review/exclusion-review.ts'
import type { LayerRecords } from '../../domain/image/merge.ts'
import type { Checklist, ChecklistLine, Counter } from '../../domain/model/record.ts'
import { aCriterion, anImage, aProvision, CITES, QUESTIONS } from '../builders/area.ts'

const ON = '2026-09-14'

const aLine = (id: string, more: Partial<ChecklistLine> = {}): ChecklistLine => ({
  id,
  says: `The handbook lists ${id}`,
  reads: [id],
  provision: [{ id }],
  cites: CITES,
  ...more,
})

const aChecklist = (id: string, order: number, items: ChecklistLine[], more: Partial<Checklist> = {}): Checklist => ({
  id,
  name: id,
  order,
  items,
  cites: CITES,
  ...more,
})

const aCounter = (id: string, order: number, more: Partial<Counter> = {}): Counter => ({
  id,
  order,
  says: id,
  changesThere: `${id} is reached`,
  value: { field: 'attendancePercent' },
  threshold: 50,
  force: 'GOOD_PRACTICE',
  cites: CITES,
  ...more,
})

const PROVISIONS = ['boat-trip', 'chess-club', 'garden', 'drum-circle'].map((id) => aProvision(id))

const reviewing = (records: LayerRecords) => {
  const image = anImage({ provisions: PROVISIONS, questions: QUESTIONS, ...records })
  return (picture: Parameters<typeof exclusionReview>[1]) => exclusionReview(image, picture, ON)
}

describe('another area with its own handbook', () => {
  const lists = [
    aChecklist('usual', 1, [aLine('boat-trip')]),
    aChecklist('for-older-pupils', 2, [aLine('chess-club')], { when: { field: 'ageYears', atLeast: 12 } }),
  ]
  const review = reviewing({ checklists: lists })
  const lines = (picture: Parameters<typeof review>[0]) => review(picture).checklist.map(({ id }) => id)

  it('has the checklist whose test holds, and else that without a test', () => {
    expect(lines({ ageYears: 12 })).toEqual(['chess-club'])
    expect(lines({ ageYears: 11 })).toEqual(['boat-trip'])
    expect(lines({})).toEqual(['boat-trip'])
  })

  it('gives the line as the reason for what nothing else made relevant', () => {
    expect(review({}).alternatives).toMatchObject([
      {
        provision: { id: 'boat-trip' },
        standing: 'OPEN',
        reasons: [
          { criterion: 'boat-trip', verdict: 'MET', says: 'The handbook lists boat-trip', force: 'LOCAL_GUIDE' },
        ],
      },
    ])
  })

  it('has no checklist, no alternatives and no counters where it holds none', () => {
    expect(reviewing({})({ tried: [] })).toMatchObject({ checklist: [], alternatives: [], counters: [] })
  })
})

it('a line is as binding as the source it cites first', () => {
  const sources = [{ id: 'act', title: 'An Act', publisher: 'Parliament', standing: 'CURRENT', force: 'LAW' } as const]
  const line = aLine('garden', { cites: [{ source: 'act', where: 'Section 1' }] })
  const review = reviewing({ sources, checklists: [aChecklist('usual', 1, [line])] })
  expect(review({}).alternatives[0]?.reasons[0]).toMatchObject({ force: 'LAW', source: { where: 'Section 1' } })
})

describe('a line that may mean one of two', () => {
  const line = aLine('outing', {
    reads: ['boat-trip', 'chess-club'],
    provision: [
      { id: 'boat-trip', when: { field: 'ageYears', atLeast: 10 } },
      { id: 'chess-club', when: { field: 'senStatus', is: 'NONE' } },
    ],
  })
  const review = reviewing({ checklists: [aChecklist('usual', 1, [line])] })
  const seen = (picture: Parameters<typeof review>[0]) => {
    const { checklist, alternatives } = review(picture)
    return [checklist[0]?.provision?.id ?? null, alternatives.map(({ provision }) => provision.id)]
  }

  it('shows the first that holds', () => {
    expect(seen({ ageYears: 10, senStatus: 'NONE' })).toEqual(['boat-trip', ['boat-trip']])
    expect(seen({ senStatus: 'NONE' })).toEqual(['chess-club', ['chess-club']])
  })

  it('shows none while none holds, and offers those that still may', () => {
    expect(seen({})).toEqual([null, ['boat-trip', 'chess-club']])
    expect(seen({ ageYears: 9 })).toEqual([null, ['chess-club']])
    expect(seen({ ageYears: 9, senStatus: 'EHC_PLAN' })).toEqual([null, []])
  })
})

it('what two lines show is offered once, at the first', () => {
  const items = [
    aLine('garden'),
    aLine('boat-trip'),
    aLine('garden-again', { reads: [], provision: [{ id: 'garden' }] }),
  ]
  const review = reviewing({ checklists: [aChecklist('usual', 1, items)] })
  expect(review({}).alternatives.map(({ provision }) => provision.id)).toEqual(['garden', 'boat-trip'])
})

it('what is shut comes after the rest of the checklist, and before what stands on no line', () => {
  const review = reviewing({
    provisions: [...PROVISIONS, aProvision('swimming', { opensWhen: ['has-agreement'] })],
    criteria: [aCriterion('has-agreement', { field: 'parentAgrees', is: true })],
    needs: [{ id: 'boredom', name: 'boredom', means: '', helps: ['drum-circle'] }],
    checklists: [aChecklist('usual', 1, [aLine('swimming'), aLine('boat-trip')])],
  })
  const alternatives = (parentAgrees: boolean) =>
    review({ needs: ['boredom'], parentAgrees }).alternatives.map(
      ({ provision, standing }) => `${provision.id} ${standing}`,
    )
  expect(alternatives(false)).toEqual(['boat-trip OPEN', 'swimming SHUT', 'drum-circle OPEN'])
  expect(alternatives(true)).toEqual(['swimming OPEN', 'boat-trip OPEN', 'drum-circle OPEN'])
})

it('a counter is silent for the schools it names, for these alone, and stands in its order', () => {
  const review = reviewing({
    counters: [aCounter('a', 2), aCounter('b', 1, { silentFor: ['INDEPENDENT'], above: true })],
  })
  const ids = (picture: Parameters<typeof review>[0]) => review(picture).counters.map(({ id }) => id)
  expect(ids({ schoolType: 'INDEPENDENT' })).toEqual(['a'])
  expect(ids({ schoolType: 'ACADEMY' })).toEqual(['b', 'a'])
  expect(review({ attendancePercent: 50 }).counters).toMatchObject([
    { id: 'b', value: 50, above: true, reached: false, changesThere: 'b is reached' },
    { id: 'a', value: 50, above: false, reached: true },
  ])
})
