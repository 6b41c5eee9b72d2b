import { describe, expect, it } from 'vitest'
import { readPicture } from '../../domain/picture/read.ts'
import { aNeed, anImage, aProvision } from '../builders/area.ts'

const image = anImage({ needs: [aNeed('calm', ['plan'])], provisions: [aProvision('plan')] })

describe('a picture that can be read', () => {
  it('keeps what is given, zero, false and empty lists included, and leaves out what is null', () => {
    const input = {
      ageYears: 0,
      phase: 'PRIMARY',
      disabled: false,
      parentAgrees: null,
      suspendedDaysThisTerm: 0.5,
      attendancePercent: 100,
      needs: [],
      considering: null,
      tried: [{ provision: 'plan', status: 'IN_PLACE', outcome: null, reviewsHeld: 2, reviewsWithoutImpact: 2 }],
    }
    expect(readPicture(image, input)).toEqual({
      ok: true,
      picture: {
        ageYears: 0,
        phase: 'PRIMARY',
        disabled: false,
        suspendedDaysThisTerm: 0.5,
        attendancePercent: 100,
        needs: [],
        tried: [{ provision: 'plan', status: 'IN_PLACE', reviewsHeld: 2, reviewsWithoutImpact: 2 }],
      },
    })
  })

  it.each([
    ['the oldest age', { ageYears: 25 }],
    ['reviews without impact alone', { tried: [{ provision: 'plan', status: 'STOPPED', reviewsWithoutImpact: 3 }] }],
    ['nothing', {}],
  ])('%s', (_what, input) => {
    expect(readPicture(image, input).ok).toBe(true)
  })
})

describe('a picture that is refused', () => {
  const entry = (more: object) => ({ tried: [{ provision: 'plan', status: 'IN_PLACE', ...more }] })
  it.each<[string, unknown, string, string]>([
    ['no object', 'words', 'picture', 'must be an object'],
    ['a list', [], 'picture', 'must be an object'],
    ['an age over 25', { ageYears: 26 }, 'ageYears', 'must be a whole number from 0 to 25'],
    ['an age under 0', { ageYears: -1 }, 'ageYears', 'must be a whole number from 0 to 25'],
    ['half a year', { ageYears: 4.5 }, 'ageYears', 'must be a whole number from 0 to 25'],
    ['a number as text', { ageYears: '5' }, 'ageYears', 'must be a whole number from 0 to 25'],
    ['a negative count', { suspensionsThisTerm: -1 }, 'suspensionsThisTerm', 'must be a whole number, 0 or more'],
    ['negative days', { longestSuspensionDays: -0.5 }, 'longestSuspensionDays', 'must be a number, 0 or more'],
    ['endless days', { suspendedDaysThisYear: Infinity }, 'suspendedDaysThisYear', 'must be a number, 0 or more'],
    ['attendance over 100', { attendancePercent: 100.5 }, 'attendancePercent', 'must be a number from 0 to 100'],
    ['a word for yes', { disabled: 'yes' }, 'disabled', 'must be true or false'],
    ['a phase that is none', { phase: 'primary' }, 'phase', 'must be one of: EARLY_YEARS, PRIMARY, SECONDARY, POST_16'],
    ['one need, not a list', { needs: 'calm' }, 'needs', 'must be a list of ids of needs'],
    [
      'an unknown need',
      { needs: ['calm', 'no-such-need'] },
      'needs[1]',
      'must be the id of a need of this area: no-such-need is not known here',
    ],
    [
      "another area's measure",
      { considering: ['elsewhere'] },
      'considering[0]',
      'must be the id of a provision of this area: elsewhere is not known here',
    ],
    ['tried as words', { tried: 'a plan' }, 'tried', 'must be a list of what was tried'],
    ['tried as a list of ids', { tried: ['plan'] }, 'tried[0]', 'must be an object with a provision and a status'],
    [
      'an unknown provision',
      { tried: [{ provision: 'elsewhere', status: 'IN_PLACE' }] },
      'tried[0].provision',
      'must be the id of a provision of this area: elsewhere is not known here',
    ],
    ['no status', { tried: [{ provision: 'plan' }] }, 'tried[0].status', 'must be one of: IN_PLACE, FINISHED, STOPPED'],
    [
      'the same provision twice',
      {
        tried: [
          { provision: 'plan', status: 'IN_PLACE' },
          { provision: 'plan', status: 'STOPPED' },
        ],
      },
      'tried[1].provision',
      'must be listed once: plan is there already',
    ],
    [
      'an outcome that is none',
      entry({ outcome: 'GREAT' }),
      'tried[0].outcome',
      'must be one of: WORKING, PARTLY, NOT_WORKING, TOO_EARLY',
    ],
    ['negative reviews', entry({ reviewsHeld: -1 }), 'tried[0].reviewsHeld', 'must be a whole number, 0 or more'],
    [
      'more reviews without impact than held',
      entry({ reviewsHeld: 1, reviewsWithoutImpact: 2 }),
      'tried[0].reviewsWithoutImpact',
      'must not be above reviewsHeld',
    ],
    [
      'an unknown field of an entry',
      entry({ note: 'x' }),
      'tried[0]',
      'may hold only: provision, status, outcome, reviewsHeld, reviewsWithoutImpact',
    ],
  ])('%s', (_what, input, field, says) => {
    expect(readPicture(image, input)).toEqual({ ok: false, problems: [{ field, says }] })
  })

  it('says everything that is wrong at once', () => {
    const answer = readPicture(image, { ageYears: 99, disabled: 1, tried: [{ provision: 'plan' }] })
    expect(answer.ok ? [] : answer.problems.map((one) => one.field)).toEqual([
      'ageYears',
      'disabled',
      'tried[0].status',
    ])
  })

  it('repeats nothing of the input but an id', () => {
    const canary = 'Jane Canary 01/02/2014'
    const inputs = [
      { [canary]: canary },
      { phase: canary, ageYears: canary, disabled: canary, attendancePercent: canary },
      { needs: [canary], considering: [canary] },
      { tried: [{ provision: canary, status: canary, outcome: canary, reviewsHeld: canary, [canary]: 1 }] },
      { needs: canary, tried: canary },
      canary,
    ]
    for (const input of inputs) {
      const answer = readPicture(image, input)
      expect(answer.ok).toBe(false)
      expect(JSON.stringify(answer)).not.toContain('Canary')
    }
  })
})
