import { describe, expect, it } from 'vitest'
import type { Picture } from '../../domain/model/picture.ts'
import type { Rule } from '../../domain/model/record.ts'
import { nextSteps } from '../../domain/next-steps/next-steps.ts'
import { aCriterion, aNeed, anImage, aProvision, aRule, aSpeaking, CITES, QUESTIONS } from '../builders/area.ts'

const ON = '2026-03-02'
const always = { not: { field: 'childProtectionConcern', is: true } } as const

function findings(rules: readonly Rule[], picture: Picture, on = ON) {
  const image = anImage({ questions: QUESTIONS, rules })
  return nextSteps(image, picture, on).findings
}

describe('findings', () => {
  it('stand pinned ones first, then MUST, SHOULD, NOTE, then in the order of the table', () => {
    const say = (severity: 'MUST' | 'SHOULD' | 'NOTE') => ({ speaks: [aSpeaking('', { severity })] })
    const rules = [
      aRule('note', 1, always, say('NOTE')),
      aRule('should', 2, always, say('SHOULD')),
      aRule('late-must', 9, always, say('MUST')),
      aRule('early-must', 3, always, say('MUST')),
      aRule('second-pinned', 8, always, { ...say('SHOULD'), pinned: true }),
      aRule('first-pinned', 7, always, { ...say('SHOULD'), pinned: true }),
    ]
    const order = ['first-pinned', 'second-pinned', 'early-must', 'late-must', 'should', 'note']
    expect(findings(rules, {}).map((one) => one.rule)).toEqual(order)
  })

  it('fire on facts given only', () => {
    const rule = aRule('two', 1, { field: 'suspensionsThisTerm', atLeast: 2 })
    expect(findings([rule], {})).toEqual([])
    expect(findings([rule], { suspensionsThisTerm: 1 })).toEqual([])
    expect(findings([rule], { suspensionsThisTerm: 2 })).toHaveLength(1)
  })

  it('speak in the first way whose condition holds', () => {
    const speaks = [
      aSpeaking('You must', { severity: 'MUST', force: 'LAW', when: { field: 'disabled', is: true } }),
      aSpeaking('Find out'),
    ]
    const rule = aRule('adjust', 1, always, { speaks })
    expect(findings([rule], { disabled: true })).toMatchObject([{ severity: 'MUST', force: 'LAW', says: 'You must' }])
    expect(findings([rule], {})).toMatchObject([{ severity: 'SHOULD', force: 'LOCAL_GUIDE', says: 'Find out' }])
  })

  it('speak in the way that is in force, and cite the edition in force', () => {
    const cites = [
      { source: 'our-reading', where: 'New', from: '2026-07-26' },
      { source: 'handbook', where: 'Old', until: '2026-07-26' },
    ]
    const speaks = [aSpeaking('Now', { from: '2026-07-26', cites }), aSpeaking('Then', { until: '2026-07-26', cites })]
    const rule = aRule('dated', 1, always, { speaks })
    expect(findings([rule], {}, '2026-07-25')).toMatchObject([{ says: 'Then', source: { where: 'Old' } }])
    expect(findings([rule], {}, '2026-07-26')).toMatchObject([
      { says: 'Now', source: { where: 'New', source: { id: 'our-reading' } } },
    ])
  })

  it('are silent for the kinds of school a rule does not speak to', () => {
    const rule = aRule('public-law', 1, always, { silentFor: ['INDEPENDENT'] })
    expect(findings([rule], { schoolType: 'INDEPENDENT' })).toEqual([])
    expect(findings([rule], { schoolType: 'ACADEMY' })).toHaveLength(1)
    expect(findings([rule], {})).toHaveLength(1)
  })
})

describe('duties', () => {
  const image = anImage({
    questions: QUESTIONS,
    provisions: [
      aProvision('move', {
        duties: [{ rule: 'agreed' }, { rule: 'with-a-plan', when: { field: 'senStatus', is: 'EHC_PLAN' } }],
      }),
    ],
    needs: [aNeed('place', ['move'])],
    rules: [
      aRule('agreed', 1, { considering: ['move'] }, { silentFor: ['INDEPENDENT'] }),
      aRule('with-a-plan', 2, { considering: ['move'] }),
    ],
  })
  const duties = (picture: Picture) =>
    nextSteps(image, { needs: ['place'], ...picture }, ON).suggestions[0]?.duties.map((one) => one.rule)

  it('are said whether or not the provision is under consideration', () => {
    expect(duties({})).toEqual(['agreed'])
    expect(duties({ senStatus: 'EHC_PLAN' })).toEqual(['agreed', 'with-a-plan'])
    expect(duties({ senStatus: 'NONE', considering: ['move'] })).toEqual(['agreed'])
  })

  it('are silent where the rule is', () => {
    expect(duties({ schoolType: 'INDEPENDENT' })).toEqual([])
  })
})

describe('consult', () => {
  const consult = (id: string, order: number, bodies: string[], more: object) => ({
    ...{ id, order, bodies, says: `${id} says`, force: 'LAW' as const, cites: CITES },
    ...more,
  })
  const image = anImage({
    questions: QUESTIONS,
    provisions: [aProvision('team'), aProvision('school'), aProvision('panel')],
    rules: [aRule('looked-after', 1, { field: 'lookedAfter', is: true })],
    consults: [
      consult('last', 3, ['team'], { when: { field: 'disabled', is: true } }),
      consult('first', 1, ['school'], { when: { field: 'lookedAfter', is: true } }),
      consult('second', 2, ['team', 'school', 'elsewhere'], { rules: ['looked-after'] }),
      consult('never', 4, ['panel'], { when: { needs: ['x'] } }),
    ],
  })
  const consulted = (picture: Picture) => nextSteps(image, picture, ON).consult.map((one) => [one.body.id, one.says])

  it('names each body once, in the order of the table, and no body that the area lacks', () => {
    expect(consulted({ lookedAfter: true, disabled: true })).toEqual([
      ['school', 'first says'],
      ['team', 'second says'],
    ])
  })

  it('speaks for a rule that fired or a test that holds', () => {
    expect(consulted({ disabled: true })).toEqual([['team', 'last says']])
    expect(consulted({})).toEqual([])
  })
})

describe('questions', () => {
  const image = anImage({
    questions: [
      ...QUESTIONS.filter((one) => one.id !== 'needs'),
      { id: 'needs', asks: 'Worries?', first: 2, affects: ['one'] },
    ],
    provisions: [
      aProvision('one', { opensWhen: ['phase', 'consent'] }),
      aProvision('two', { opensWhen: ['consent', 'young'] }),
      aProvision('three', { opensWhen: ['young', 'fails'], name: 'Three' }),
    ],
    needs: [aNeed('calm', ['one', 'two', 'three'])],
    criteria: [
      aCriterion('phase', { field: 'phase', is: 'PRIMARY' }),
      aCriterion('consent', { field: 'parentAgrees', is: true }),
      aCriterion('young', { field: 'ageYears', atMost: 5 }),
      aCriterion('fails', { failing: 'any' }),
    ],
  })
  const asked = (picture: Picture) => nextSteps(image, picture, ON).questions
  const fields = (picture: Picture) => asked(picture).map((one) => one.field)

  it('begin with harm, then worries, while not given', () => {
    expect(fields({})).toEqual(['childProtectionConcern', 'needs'])
    expect(fields({ needs: [] })).toEqual(['childProtectionConcern'])
    expect(fields({ needs: [], childProtectionConcern: false })).toEqual([])
    expect(asked({})[1]).toMatchObject({ asks: 'Worries?', wouldAffect: [{ id: 'one' }] })
  })

  it('then come those that most provisions hang on, then those first met', () => {
    const known = { needs: ['calm'], childProtectionConcern: false }
    expect(fields(known)).toEqual(['parentAgrees', 'ageYears', 'phase', 'tried'])
    expect(asked(known)[0]?.wouldAffect.map((one) => one.id)).toEqual(['one', 'two'])
  })

  it('ask nothing for what is shut, and nothing already given', () => {
    const known = { needs: ['calm'], childProtectionConcern: false, ageYears: 8 }
    expect(fields(known)).toEqual(['phase', 'parentAgrees'])
  })

  it('name the provision whose outcome is asked', () => {
    const tried = [{ provision: 'three', status: 'STOPPED' }] as const
    const known = { needs: ['calm'], childProtectionConcern: false, tried }
    expect(asked(known).find((one) => one.field === 'tried.three.outcome')?.asks).toBe('Did Three work?')
  })
})
