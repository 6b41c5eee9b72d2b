import { describe, expect, it } from 'vitest'
import type { Picture } from '../../domain/model/picture.ts'
import type { Test } from '../../domain/model/test.ts'
import { applyChanges } from '../../domain/picture/change.ts'
import { askedField } from '../../domain/test/asked.ts'
import { smallestChange } from '../../domain/test/change.ts'
import { anImage } from '../builders/area.ts'

const image = anImage({ conditions: [{ id: 'young', says: '', test: { field: 'ageYears', atMost: 5 } }] })
const about = (picture: Picture) => ({ image, picture, on: '2026-03-02' })

describe('the smallest change', () => {
  const age4to9: Test = { field: 'ageYears', atLeast: 4, atMost: 9 }
  it.each<[Test, Picture, string, string]>([
    [{ field: 'ageYears', atMost: 5 }, { ageYears: 8 }, 'ageYears', '5'],
    [age4to9, { ageYears: 12 }, 'ageYears', '9'],
    [age4to9, { ageYears: 2 }, 'ageYears', '4'],
    [age4to9, {}, 'ageYears', '4'],
    [{ field: 'ageYears', atMost: 5 }, {}, 'ageYears', '5'],
    [{ condition: 'young' }, { ageYears: 8 }, 'ageYears', '5'],
    [{ field: 'suspensionsThisTerm', above: 2 }, { suspensionsThisTerm: 1 }, 'suspensionsThisTerm', '3'],
    [{ field: 'suspendedDaysThisTerm', above: 15 }, {}, 'suspendedDaysThisTerm', '15.5'],
    [{ field: 'parentAgrees', is: true }, { parentAgrees: false }, 'parentAgrees', 'true'],
    [{ field: 'phase', oneOf: ['EARLY_YEARS', 'PRIMARY'] }, { phase: 'POST_16' }, 'phase', 'EARLY_YEARS'],
    [{ needs: ['calm', 'sleep'] }, { needs: [] }, 'needs', 'calm'],
    [{ considering: ['move'] }, {}, 'considering', 'move'],
    [{ any: [{ field: 'disabled', is: true }, { needs: ['calm'] }] }, {}, 'disabled', 'true'],
    [{ tried: ['plan'] }, { tried: [] }, 'tried.plan.status', 'IN_PLACE'],
    [{ tried: ['plan'], reviewsWithoutImpactAtLeast: 2 }, { tried: [] }, 'tried.plan.reviewsWithoutImpact', '2'],
    [{ failing: ['meeting'] }, {}, 'tried.meeting.outcome', 'NOT_WORKING'],
  ])('%j of %j: %s becomes %s', (test, picture, field, becomes) => {
    expect(smallestChange(test, about(picture))).toEqual({ field, becomes })
  })

  it('is null where the test names nothing to change', () => {
    expect(smallestChange({ failing: 'any' }, about({}))).toBeNull()
    expect(smallestChange({ field: 'seriousIncident', given: true }, about({}))).toBeNull()
  })
})

describe('the fact to ask for', () => {
  it.each<[Test, Picture, string | null]>([
    [{ field: 'parentAgrees', is: true }, {}, 'parentAgrees'],
    [{ field: 'parentAgrees', is: true }, { parentAgrees: false }, null],
    [{ failing: 'any' }, {}, 'tried'],
    [{ tried: ['plan'] }, {}, 'tried'],
    [{ tried: ['plan'] }, { tried: [] }, null],
    [{ needs: ['calm'] }, {}, 'needs'],
    [{ condition: 'young' }, {}, 'ageYears'],
    [{ failing: ['b'] }, { tried: [{ provision: 'b', status: 'IN_PLACE' }] }, 'tried.b.outcome'],
  ])('%j of %j: %s', (test, picture, field) => {
    expect(askedField(test, about(picture))).toBe(field)
  })

  it('of an any-of is its first part not given', () => {
    const test: Test = {
      any: [
        { field: 'disabled', is: true },
        { field: 'suspensionsThisTerm', atLeast: 2 },
        { field: 'suspensionsThisYear', atLeast: 2 },
      ],
    }
    expect(askedField(test, about({ disabled: false }))).toBe('suspensionsThisTerm')
    expect(askedField(test, about({ disabled: true }))).toBeNull()
  })

  it('of "one thing has not worked" is the outcome of the first entry without one, in whatever order they came', () => {
    const b = { provision: 'b', status: 'IN_PLACE' } as const
    const c = { provision: 'c', status: 'FINISHED' } as const
    const a = { provision: 'a', status: 'FINISHED', outcome: 'WORKING' } as const
    expect(askedField({ failing: 'any' }, about({ tried: [c, a, b] }))).toBe('tried.b.outcome')
    expect(askedField({ failing: 'any' }, about({ tried: [b, c, a] }))).toBe('tried.b.outcome')
  })

  it('of a count is the count', () => {
    const test: Test = { tried: ['plan'], reviewsWithoutImpactAtLeast: 2 }
    const tried = [{ provision: 'plan', status: 'IN_PLACE' } as const]
    expect(askedField(test, about({ tried }))).toBe('tried.plan.reviewsWithoutImpact')
  })
})

describe('changes made', () => {
  it('replace a plain value and leave the picture given as it was', () => {
    const picture: Picture = { parentAgrees: false, ageYears: 8 }
    const changes = [
      { field: 'parentAgrees', becomes: 'true' },
      { field: 'ageYears', becomes: '5' },
      { field: 'phase', becomes: 'PRIMARY' },
    ]
    expect(applyChanges(picture, changes)).toEqual({ parentAgrees: true, ageYears: 5, phase: 'PRIMARY' })
    expect(picture).toEqual({ parentAgrees: false, ageYears: 8 })
  })

  it('add to a list', () => {
    expect(applyChanges({ needs: ['calm'] }, [{ field: 'needs', becomes: 'sleep' }])).toEqual({
      needs: ['calm', 'sleep'],
    })
  })

  it('add an entry that is not there, in place', () => {
    expect(applyChanges({}, [{ field: 'tried.plan.outcome', becomes: 'PARTLY' }])).toEqual({
      tried: [{ provision: 'plan', status: 'IN_PLACE', outcome: 'PARTLY' }],
    })
  })

  it('raise the reviews held to a count of reviews without impact', () => {
    const before: Picture = { tried: [{ provision: 'plan', status: 'FINISHED', reviewsHeld: 1 }] }
    const change = { field: 'tried.plan.reviewsWithoutImpact', becomes: '2' }
    expect(applyChanges(before, [change])).toEqual({
      tried: [{ provision: 'plan', status: 'FINISHED', reviewsHeld: 2, reviewsWithoutImpact: 2 }],
    })
    expect(applyChanges({ tried: [{ provision: 'plan', status: 'FINISHED', reviewsHeld: 4 }] }, [change])).toEqual({
      tried: [{ provision: 'plan', status: 'FINISHED', reviewsHeld: 4, reviewsWithoutImpact: 2 }],
    })
  })
})
