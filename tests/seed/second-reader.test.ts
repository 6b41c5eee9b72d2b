import { describe, expect, test } from 'vitest'
import { CONDITIONS, FIRES } from './fires-table.ts'
import { HELPS } from './needs-table.ts'
import { BY_AGREEMENT, ENGLAND, FOR_EVERY_PUPIL, IDS_BY_KIND, NEVER_SUGGESTED } from './provision-ids.ts'
import { readerText, recordsOf } from './reader-text.ts'

const england = recordsOf('england')
const hackney = recordsOf('hackney')
const bromleyBexley = recordsOf('bromley-bexley')
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort()
const sorted = (list: readonly string[]) => [...list].sort()

describe('Provisions and the areas that hold them', () => {
  test.each(Object.entries(IDS_BY_KIND))('each promised %s is there, and of that kind', (kind, promised) => {
    const held = [...hackney.provisions, ...bromleyBexley.provisions]
    const kindOf = (id: string) => held.find((provision) => provision.id === id)?.kind
    expect(promised.split(' ').map((id) => [id, kindOf(id)])).toEqual(promised.split(' ').map((id) => [id, kind]))
  })

  test('England holds its list; Bromley and Bexley add one; Hackney has all but that one', () => {
    expect(ids(england.provisions)).toEqual(sorted(ENGLAND))
    expect(ids(bromleyBexley.provisions)).toEqual(sorted([...ENGLAND, 'outreach-service']))
    const promised = Object.values(IDS_BY_KIND).flatMap((row) => row.split(' '))
    expect(ids(hackney.provisions)).toEqual(sorted(promised.filter((id) => id !== 'outreach-service')))
  })
})

describe('What is suggested, and how', () => {
  test('a provision is in its group, and one that no list names is for this pupil', () => {
    const inGroup = (group: string) => ids(hackney.provisions.filter((one) => one.group === group))
    expect(inGroup('FOR_EVERY_PUPIL')).toEqual(sorted(FOR_EVERY_PUPIL))
    expect(inGroup('BY_AGREEMENT')).toEqual(sorted(BY_AGREEMENT))
  })

  test('teams and panels that one consults are never suggested', () => {
    expect(ids(hackney.provisions.filter(({ neverSuggested }) => neverSuggested))).toEqual(sorted(NEVER_SUGGESTED))
  })

  test('moves, placements and shorter timetables carry what the law asks of them', () => {
    const notice =
      'off-site-direction-notice {"any":[{"not":{"field":"schoolType","oneOf":["ACADEMY","PUPIL_REFERRAL_UNIT"]}},{"on":{"from":"2026-07-26"}}]}'
    const placement = [notice, 'placement-needs-a-way-back', 'short-placement-is-not-a-repair']
    const carried = hackney.provisions.flatMap(({ id, duties }) =>
      duties ? [[id, duties.map(({ rule, when }) => (when ? `${rule} ${JSON.stringify(when)}` : rule))]] : [],
    )
    expect(Object.fromEntries(carried)).toEqual({
      'managed-move': [
        'managed-move-permanent-and-agreed',
        'managed-move-with-ehc-plan {"field":"senStatus","is":"EHC_PLAN"}',
      ],
      'new-regents-placement': placement,
      'alternative-provision-placement': placement,
      'off-site-direction': placement,
      'personalised-timetable': ['part-time-timetable-limits'],
    })
  })
})

describe('What helps with each need', () => {
  const FIRST = ['first-conversation', 'classroom-adjustments']

  test('the 25 needs, each with its list in order', () => {
    const held = hackney.needs.map(({ id, helps }) => [id, helps])
    const typed = Object.entries(HELPS).map(([id, row]) => [id, [...FIRST, ...row.split(' ')]])
    expect(typed).toHaveLength(25)
    expect(Object.fromEntries(held)).toEqual(Object.fromEntries(typed))
  })

  test('elsewhere the same lists, less what the area lacks, with the outreach service before them', () => {
    const lists = Object.entries(HELPS).map(([id, row]) => {
      return [id, [...FIRST, ...row.split(' ').filter((help) => ENGLAND.includes(help))]] as const
    })
    const there = (records: typeof england) => Object.fromEntries(records.needs.map(({ id, helps }) => [id, helps]))
    expect(there(england)).toEqual(Object.fromEntries(lists))
    const reached = ['exclusion-risk', 'challenging-behaviour']
    expect(there(bromleyBexley)).toEqual(
      Object.fromEntries(lists.map(([id, list]) => [id, reached.includes(id) ? ['outreach-service', ...list] : list])),
    )
  })
})

describe('When a rule speaks', () => {
  test('each rule fires on the facts of its row, and no other rule is there', () => {
    expect(Object.fromEntries(hackney.rules.map(({ id, fires }) => [id, JSON.stringify(fires)]))).toEqual(FIRES)
  })

  test('the five conditions stand for what their sentence says', () => {
    expect(Object.fromEntries(hackney.conditions.map(({ id, test: asked }) => [id, JSON.stringify(asked)]))).toEqual(
      CONDITIONS,
    )
  })

  test('what the guidance of 2026 added is not said of a day before it', () => {
    const said = (rule: string, on: 'from' | 'until') =>
      hackney.rules
        .find(({ id }) => id === rule)
        ?.speaks.filter((one) => one[on] === '2026-07-26')
        .map(readerText)
    expect(said('early-annual-review', 'from')).toEqual([expect.stringContaining('still fits')])
    expect(said('early-annual-review', 'until')).toEqual([expect.not.stringContaining('still fits')])
    const planReview = 'early review of the personal education plan'
    expect(said('involve-virtual-school-head', 'from')).toEqual(Array(2).fill(expect.stringContaining(planReview)))
    expect(said('involve-virtual-school-head', 'until')).toEqual(Array(2).fill(expect.not.stringContaining(planReview)))
  })
})

test('no reader is told of a score, a case or a failure, nor the three letters that two bodies share', () => {
  const { sources: _titles, words: _glossary, ...read } = hackney
  const records: { id: string }[] = Object.values({ ...read, outreach: bromleyBexley.provisions }).flat()
  const shunned = /\b(scor(e[sd]?|ing)|cases?|fail(s|ed|ing|ures?)?|MAT)\b/i
  expect(records.filter((record) => shunned.test(readerText(record))).map(({ id }) => id)).toEqual([])
})
