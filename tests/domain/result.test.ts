import { describe, expect, it } from 'vitest'
import type { Picture } from '../../domain/model/picture.ts'
import { nextSteps } from '../../domain/next-steps/next-steps.ts'
import { resultOf } from '../../domain/next-steps/result.ts'
import { aCriterion, aNeed, anEdge, anImage, aProvision, aRule, aSpeaking, QUESTIONS } from '../builders/area.ts'

const helps = [
  ...['one', 'two', 'three', 'four', 'with-consent', 'everyone', 'move', 'by-phase', 'young-only', 'young-course'],
  ...['after-plan', 'plan'],
]
const image = anImage({
  questions: QUESTIONS,
  provisions: [
    ...['one', 'two', 'three', 'four', 'plan', 'outside'].map((id) => aProvision(id)),
    aProvision('with-consent', { opensWhen: ['consent'] }),
    aProvision('everyone', { group: 'FOR_EVERY_PUPIL' }),
    aProvision('move', { group: 'BY_AGREEMENT', opensWhen: ['consent'] }),
    aProvision('by-phase', { opensWhen: ['phase'] }),
    aProvision('young-only', { opensWhen: ['young'] }),
    aProvision('young-course', { opensWhen: ['young'] }),
    aProvision('after-plan', { opensWhen: ['plan-failing'] }),
    aProvision('called-young', { opensWhen: ['young'] }),
    aProvision('called-any'),
    aProvision('suspended', { kind: 'SANCTION' }),
    aProvision('way-in', { neverSuggested: true }),
    aProvision('hub'),
  ],
  needs: [aNeed('calm', helps)],
  criteria: [
    aCriterion('consent', { field: 'parentAgrees', is: true }),
    aCriterion('phase', { field: 'phase', is: 'PRIMARY' }),
    aCriterion('young', { field: 'ageYears', atMost: 5 }),
    aCriterion('plan-failing', { failing: ['plan'] }),
  ],
  rules: [
    aRule('caller', 1, { field: 'disabled', is: true }, { calls: ['called-young', 'called-any'] }),
    aRule(
      'harm',
      2,
      { field: 'childProtectionConcern', is: true },
      {
        calls: ['hub'],
        speaks: [aSpeaking('Stop', { severity: 'STOP' })],
      },
    ),
  ],
  edges: [
    anEdge('alt', 'four', 'ALTERNATIVE_TO', 'young-only'),
    anEdge('down', 'one', 'STEPS_DOWN_TO', 'everyone'),
    anEdge('in', 'plan', 'REFERS_TO', 'way-in'),
    anEdge('on', 'way-in', 'REFERS_TO', 'three'),
  ],
})
const ask = (more: Picture) => {
  const picture = { childProtectionConcern: false, needs: ['calm'], ageYears: 8, ...more }
  return resultOf(image, picture, nextSteps(image, picture, '2026-03-02'))
}
const ids = (list: readonly { provision: { id: string } }[]) => list.map((one) => one.provision.id)

describe('the groups of the result', () => {
  it('hold at most three to do next, ready ones after them, and each of the other groups', () => {
    const result = ask({ tried: [] })
    expect(ids(result.doNext)).toEqual(['one', 'two', 'three'])
    expect(ids(result.alsoWorthConsidering)).toEqual(['four', 'with-consent', 'plan'])
    expect(ids(result.checkInPlace)).toEqual(['everyone'])
    expect(ids(result.needsAgreement)).toEqual(['move'])
    expect(ids(result.notYet)).toEqual(['by-phase', 'after-plan'])
    expect(ids(result.ruledOut)).toEqual(['young-only', 'young-course'])
  })

  it('keep what consent refused or something tried could still open in Not yet', () => {
    const result = ask({ parentAgrees: false, tried: [] })
    expect(ids(result.notYet)).toEqual(['by-phase', 'with-consent', 'after-plan', 'move'])
  })

  it('name what fails and what there is instead', () => {
    const [only, course] = ask({}).ruledOut
    expect(only?.failing.map((one) => one.says)).toEqual(['young fails'])
    expect(only?.instead?.provision.id).toBe('four')
    expect(course?.instead).toBeNull()
  })

  it('find the instead in what the same rule called for', () => {
    const called = ask({ disabled: true }).ruledOut.find((one) => one.provision.id === 'called-young')
    expect(called?.instead?.provision.id).toBe('called-any')
  })

  it('list what was tried without effect, relevant or not, with where it leads on', () => {
    const tried = [
      { provision: 'plan', status: 'FINISHED', outcome: 'NOT_WORKING' },
      { provision: 'outside', status: 'STOPPED', outcome: 'NOT_WORKING' },
      { provision: 'suspended', status: 'FINISHED', outcome: 'NOT_WORKING' },
    ] as const
    const without = ask({ tried }).ruledOut.filter((one) => one.triedWithoutEffect)
    expect(without.map((one) => [one.provision.id, one.instead?.provision.id])).toEqual([
      ['outside', undefined],
      ['plan', 'three'],
    ])
  })

  it('keep what is in place for later, with the ways down', () => {
    const result = ask({ tried: [{ provision: 'two', status: 'IN_PLACE', outcome: 'NOT_WORKING' }] })
    expect(ids(result.later.inPlace)).toEqual(['two'])
    expect(result.later.waysDown.map((one) => one.id)).toEqual(['down'])
    expect(ids(result.ruledOut)).not.toContain('two')
  })

  it('under a stop hold nothing but what it calls for', () => {
    const result = ask({ childProtectionConcern: true, tried: [{ provision: 'two', status: 'IN_PLACE' }] })
    expect(ids(result.doNext)).toEqual(['hub'])
    expect([...result.notYet, ...result.ruledOut, ...result.checkInPlace, ...result.later.inPlace]).toEqual([])
  })
})
