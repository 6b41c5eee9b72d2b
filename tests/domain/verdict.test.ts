import { describe, expect, it } from 'vitest'
import type { Picture } from '../../domain/model/picture.ts'
import type { Test } from '../../domain/model/test.ts'
import { verdict } from '../../domain/test/verdict.ts'
import { anImage } from '../builders/area.ts'

const image = anImage({ conditions: [{ id: 'worn-out', says: '', test: { field: 'ageYears', atLeast: 20 } }] })
const ask = (test: Test, picture: Picture, on = '2026-03-02') => verdict(test, { image, picture, on })

const yes: Test = { field: 'disabled', is: true }
const no: Test = { field: 'lookedAfter', is: true }
const unknown: Test = { field: 'socialWorker', is: true }
const picture: Picture = { disabled: true, lookedAfter: false }

describe('a fact left out is not known; false, zero and an empty list are known', () => {
  it.each<[Test, Picture, string]>([
    [{ field: 'parentAgrees', is: true }, {}, 'NOT_KNOWN'],
    [{ field: 'parentAgrees', is: true }, { parentAgrees: null }, 'NOT_KNOWN'],
    [{ field: 'parentAgrees', is: true }, { parentAgrees: false }, 'NOT_MET'],
    [{ field: 'parentAgrees', is: true }, { parentAgrees: true }, 'MET'],
    [{ field: 'suspensionsThisTerm', atLeast: 2 }, { suspensionsThisTerm: 0 }, 'NOT_MET'],
    [{ field: 'suspensionsThisTerm', atLeast: 2 }, { suspensionsThisTerm: 2 }, 'MET'],
    [{ field: 'suspendedDaysThisTerm', above: 15 }, { suspendedDaysThisTerm: 15 }, 'NOT_MET'],
    [{ field: 'suspendedDaysThisTerm', above: 15 }, { suspendedDaysThisTerm: 15.5 }, 'MET'],
    [{ field: 'ageYears', atMost: 5 }, { ageYears: 5 }, 'MET'],
    [{ field: 'ageYears', atMost: 5 }, { ageYears: 6 }, 'NOT_MET'],
    [{ field: 'ageYears', below: 6 }, { ageYears: 6 }, 'NOT_MET'],
    [{ field: 'ageYears', atLeast: 4, atMost: 9 }, { ageYears: 10 }, 'NOT_MET'],
    [{ field: 'phase', oneOf: ['PRIMARY', 'SECONDARY'] }, { phase: 'SECONDARY' }, 'MET'],
    [{ field: 'phase', oneOf: ['PRIMARY', 'SECONDARY'] }, { phase: 'POST_16' }, 'NOT_MET'],
    [{ field: 'seriousIncident', given: true }, { seriousIncident: 'VIOLENCE' }, 'MET'],
    [{ field: 'seriousIncident', given: true }, {}, 'NOT_KNOWN'],
    [{ needs: ['a', 'b'] }, {}, 'NOT_KNOWN'],
    [{ needs: ['a', 'b'] }, { needs: [] }, 'NOT_MET'],
    [{ needs: ['a', 'b'] }, { needs: ['c', 'b'] }, 'MET'],
    [{ considering: ['a'] }, {}, 'NOT_KNOWN'],
    [{ considering: ['a'] }, { considering: [] }, 'NOT_MET'],
    [{ considering: ['a'] }, { considering: ['a'] }, 'MET'],
    [{ condition: 'worn-out' }, { ageYears: 19 }, 'NOT_MET'],
    [{ condition: 'worn-out' }, {}, 'NOT_KNOWN'],
  ])('%j of %j is %s', (test, given, expected) => {
    expect(ask(test, given)).toBe(expected)
  })
})

describe('the larger of two counts, or the one given', () => {
  const test: Test = { largest: ['suspensionsThisTerm', 'suspensionsThisYear'], atLeast: 2 }
  it.each<[Picture, string]>([
    [{}, 'NOT_KNOWN'],
    [{ suspensionsThisTerm: 1 }, 'NOT_MET'],
    [{ suspensionsThisYear: 2 }, 'MET'],
    [{ suspensionsThisTerm: 1, suspensionsThisYear: 3 }, 'MET'],
    [{ suspensionsThisTerm: 1, suspensionsThisYear: 1 }, 'NOT_MET'],
  ])('%j is %s', (given, expected) => {
    expect(ask(test, given)).toBe(expected)
  })
})

describe('parts', () => {
  it.each<[Test, string]>([
    [{ all: [yes, yes] }, 'MET'],
    [{ all: [yes, unknown] }, 'NOT_KNOWN'],
    [{ all: [unknown, no] }, 'NOT_MET'],
    [{ any: [no, yes] }, 'MET'],
    [{ any: [no, unknown] }, 'NOT_KNOWN'],
    [{ any: [no, no] }, 'NOT_MET'],
    [{ not: yes }, 'NOT_MET'],
    [{ not: no }, 'MET'],
  ])('%j is %s', (test, expected) => {
    expect(ask(test, picture)).toBe(expected)
  })

  it('a part worded "not" also holds while its fact is not given', () => {
    expect(ask({ not: unknown }, picture)).toBe('MET')
    expect(ask({ not: { tried: ['plan'] } }, {})).toBe('MET')
  })
})

describe('dates: from is inclusive, until exclusive', () => {
  it.each<[string, string]>([
    ['2026-07-25', 'NOT_MET'],
    ['2026-07-26', 'MET'],
  ])('on %s from 26 July: %s', (on, expected) => {
    expect(ask({ on: { from: '2026-07-26' } }, {}, on)).toBe(expected)
  })

  it('until the day itself', () => {
    expect(ask({ on: { until: '2026-07-26' } }, {}, '2026-07-26')).toBe('NOT_MET')
    expect(ask({ on: { until: '2026-07-26' } }, {}, '2026-07-25')).toBe('MET')
  })
})

describe('tried', () => {
  const plan: Test = { tried: ['plan'] }
  const twoReviews: Test = { tried: ['plan'], reviewsWithoutImpactAtLeast: 2 }
  it.each<[Test, Picture, string]>([
    [plan, {}, 'NOT_KNOWN'],
    [plan, { tried: [] }, 'NOT_MET'],
    [plan, { tried: [{ provision: 'plan', status: 'STOPPED' }] }, 'MET'],
    [{ tried: ['plan'], inPlace: true }, { tried: [{ provision: 'plan', status: 'STOPPED' }] }, 'NOT_MET'],
    [{ tried: ['plan'], inPlace: true }, { tried: [{ provision: 'plan', status: 'IN_PLACE' }] }, 'MET'],
    [twoReviews, { tried: [] }, 'NOT_MET'],
    [twoReviews, { tried: [{ provision: 'plan', status: 'IN_PLACE' }] }, 'NOT_KNOWN'],
    [twoReviews, { tried: [{ provision: 'plan', status: 'IN_PLACE', reviewsWithoutImpact: 1 }] }, 'NOT_MET'],
    [twoReviews, { tried: [{ provision: 'plan', status: 'FINISHED', reviewsWithoutImpact: 2 }] }, 'MET'],
    [twoReviews, { tried: [{ provision: 'other', status: 'FINISHED', reviewsWithoutImpact: 2 }] }, 'NOT_MET'],
    [{ tried: 'any', outcome: ['WORKING'] }, { tried: [{ provision: 'plan', status: 'IN_PLACE' }] }, 'NOT_KNOWN'],
  ])('%j of %j is %s', (test, given, expected) => {
    expect(ask(test, given)).toBe(expected)
  })
})

describe('failing', () => {
  const entry = (more: object) => ({ tried: [{ provision: 'plan', status: 'IN_PLACE' as const, ...more }] })
  it.each<[Picture, string]>([
    [{}, 'NOT_KNOWN'],
    [{ tried: [] }, 'NOT_MET'],
    [entry({}), 'NOT_KNOWN'],
    [entry({ outcome: 'NOT_WORKING' }), 'MET'],
    [entry({ outcome: 'PARTLY' }), 'MET'],
    [entry({ outcome: 'TOO_EARLY' }), 'NOT_MET'],
    [entry({ outcome: 'WORKING' }), 'NOT_MET'],
    [entry({ reviewsWithoutImpact: 2 }), 'MET'],
    [entry({ reviewsWithoutImpact: 1 }), 'NOT_KNOWN'],
    [entry({ reviewsWithoutImpact: 1, outcome: 'TOO_EARLY' }), 'NOT_MET'],
    [entry({ reviewsWithoutImpact: 2, outcome: 'TOO_EARLY' }), 'MET'],
  ])('%j is %s', (given, expected) => {
    expect(ask({ failing: ['plan'] }, given)).toBe(expected)
    expect(ask({ failing: 'any' }, given)).toBe(expected)
  })

  it('of any: one that fails decides, one without an outcome leaves it open', () => {
    const working = { provision: 'a', status: 'IN_PLACE', outcome: 'WORKING' } as const
    const open = { provision: 'b', status: 'IN_PLACE' } as const
    const failed = { provision: 'c', status: 'STOPPED', outcome: 'NOT_WORKING' } as const
    expect(ask({ failing: 'any' }, { tried: [working, open] })).toBe('NOT_KNOWN')
    expect(ask({ failing: 'any' }, { tried: [working, open, failed] })).toBe('MET')
    expect(ask({ failing: ['a'] }, { tried: [working, open, failed] })).toBe('NOT_MET')
  })
})
