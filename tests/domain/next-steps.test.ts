import { describe, expect, it } from 'vitest'
import type { Image } from '../../domain/image/image.ts'
import type { NextSteps } from '../../domain/model/answer.ts'
import type { Picture } from '../../domain/model/picture.ts'
import { nextSteps } from '../../domain/next-steps/next-steps.ts'
import { aCriterion, aNeed, anImage, aProvision, aRule, aSpeaking, CITES, QUESTIONS } from '../builders/area.ts'

const ON = '2026-03-02'
const ids = (list: NextSteps['suggestions']) => list.map((one) => one.provision.id)
const ask = (image: Image, picture: Picture) => nextSteps(image, { childProtectionConcern: false, ...picture }, ON)
const consent = aCriterion('consent', { field: 'parentAgrees', is: true })
const questions = QUESTIONS

describe('what is relevant', () => {
  const image = anImage({
    questions,
    provisions: [
      aProvision('by-need'),
      aProvision('by-stage', { stages: [{ criterion: 'failing' }] }),
      aProvision('by-rule'),
      aProvision('by-nothing'),
    ],
    needs: [aNeed('calm', ['by-need', 'by-rule'])],
    criteria: [aCriterion('failing', { failing: 'any' })],
    rules: [aRule('two-suspensions', 1, { field: 'suspensionsThisTerm', atLeast: 2 }, { calls: ['by-rule'] })],
  })

  it('is what a stated need lists, what a stage opens, what a fired rule calls for', () => {
    expect(ids(ask(image, { needs: ['calm'] }).suggestions)).toEqual(['by-need', 'by-rule'])
    const tried = [{ provision: 'by-nothing', status: 'FINISHED', outcome: 'PARTLY' }] as const
    expect(ids(ask(image, { needs: [], tried }).suggestions)).toEqual(['by-stage'])
    expect(ids(ask(image, { needs: [], suspensionsThisTerm: 2 }).suggestions)).toEqual(['by-rule'])
  })

  it('is nothing that is only considered, and nothing whose stage is not known', () => {
    const steps = ask(image, { needs: [], considering: ['by-nothing', 'by-stage'] })
    expect([...steps.suggestions, ...steps.notYet]).toEqual([])
  })

  it('says first what made it relevant: the rule before the need', () => {
    const steps = ask(image, { needs: ['calm'], suspensionsThisTerm: 2 })
    const byRule = steps.suggestions.find((one) => one.provision.id === 'by-rule')
    expect(byRule?.reasons.map((one) => [one.criterion, one.verdict, one.says])).toEqual([
      ['two-suspensions', 'MET', 'two-suspensions speaks'],
    ])
  })
})

describe('what made it relevant', () => {
  const stage = aCriterion('failing', { failing: 'any' })
  const explicitLinks = [{ provision: 'named', cites: [{ source: 'handbook', where: 'Page 9' }] }]
  const image = anImage({
    questions,
    provisions: [
      aProvision('first'),
      aProvision('named'),
      aProvision('staged', { stages: [{ criterion: 'failing' }], opensWhen: ['failing', 'consent'] }),
    ],
    needs: [aNeed('calm', ['first', 'named', 'staged'], { name: 'Calm', explicitLinks }), aNeed('sleep', ['named'])],
    criteria: [stage, consent],
  })

  it('is a need: our reading, unless the guide states the link', () => {
    const [first, named] = ask(image, { needs: ['calm'], parentAgrees: true }).suggestions
    expect(first?.reasons).toMatchObject([
      {
        criterion: 'calm',
        verdict: 'MET',
        says: 'Helps with: Calm',
        force: 'INFERRED',
        source: { source: { id: 'our-reading' } },
      },
    ])
    expect(named?.reasons).toMatchObject([
      { criterion: 'calm', force: 'LOCAL_GUIDE', source: { source: { id: 'handbook' }, where: 'Page 9' } },
    ])
  })

  it('of two needs is the one with the best place', () => {
    const steps = ask(image, { needs: ['calm', 'sleep'], parentAgrees: true })
    expect(steps.suggestions.find((one) => one.provision.id === 'named')?.reasons[0]?.criterion).toBe('sleep')
  })

  it('a stage that is also a criterion is said once', () => {
    const tried = [{ provision: 'first', status: 'FINISHED', outcome: 'PARTLY' }] as const
    const steps = ask(image, { needs: [], tried, parentAgrees: true })
    expect(steps.suggestions[0]?.reasons.map((one) => one.criterion)).toEqual(['failing', 'consent'])
  })

  it('a criterion that did not make it relevant is said with its own verdict', () => {
    const steps = ask(image, { needs: ['calm'], tried: [] })
    expect(steps.notYet[0]?.reasons.map((one) => [one.criterion, one.verdict, one.says])).toEqual([
      ['calm', 'MET', 'Helps with: Calm'],
      ['failing', 'NOT_MET', 'failing fails'],
      ['consent', 'NOT_KNOWN', 'consent is not known'],
    ])
  })
})

describe('standing, and what would open it', () => {
  const image = anImage({
    questions,
    provisions: [aProvision('club', { opensWhen: ['consent', 'young'] }), aProvision('twin')],
    needs: [aNeed('calm', ['club', 'twin'])],
    criteria: [consent, aCriterion('young', { field: 'ageYears', atMost: 5 })],
  })
  it.each<[Picture, string, [string, string][]]>([
    [{ parentAgrees: true, ageYears: 5 }, 'OPEN', []],
    [{ ageYears: 5 }, 'NEARLY', [['parentAgrees', 'true']]],
    [
      { ageYears: 8 },
      'SHUT',
      [
        ['parentAgrees', 'true'],
        ['ageYears', '5'],
      ],
    ],
    [{ parentAgrees: false, ageYears: 5 }, 'SHUT', [['parentAgrees', 'true']]],
  ])('%j: %s', (picture, standing, changes) => {
    const steps = ask(image, { needs: ['calm'], ...picture })
    const club = [...steps.suggestions, ...steps.notYet].find((one) => one.provision.id === 'club')
    expect(club?.standing).toBe(standing)
    expect(club?.opensWhen.map((one) => [one.field, one.becomes])).toEqual(changes)
    expect(ids(standing === 'SHUT' ? steps.notYet : steps.suggestions)).toContain('club')
  })

  it('a criterion may state its own change', () => {
    const own = aCriterion(
      'tried-one',
      { failing: 'any' },
      { change: { field: 'tried.twin.outcome', becomes: 'PARTLY' } },
    )
    const stated = anImage({
      questions,
      provisions: [aProvision('club', { opensWhen: ['tried-one'] }), aProvision('twin')],
      needs: [aNeed('calm', ['club'])],
      criteria: [own],
    })
    expect(ask(stated, { needs: ['calm'], tried: [] }).notYet[0]?.opensWhen).toEqual([
      { field: 'tried.twin.outcome', becomes: 'PARTLY', says: 'If tried-one held' },
    ])
  })
})

describe('in neither list', () => {
  const helps = ['sanction', 'quiet', 'plan', 'club']
  const image = anImage({
    questions,
    provisions: [
      aProvision('sanction', { kind: 'SANCTION' }),
      aProvision('quiet', { neverSuggested: true }),
      aProvision('plan'),
      aProvision('club'),
    ],
    needs: [aNeed('calm', helps)],
  })
  const asked = (tried: Picture['tried']) => ids(ask(image, { needs: ['calm'], ...(tried && { tried }) }).suggestions)

  it('a sanction, and what is marked never suggested', () => {
    expect(asked(null)).toEqual(['plan', 'club'])
  })

  it('what is in place, and what was tried and did not work', () => {
    expect(asked([{ provision: 'plan', status: 'IN_PLACE' }])).toEqual(['club'])
    expect(asked([{ provision: 'club', status: 'FINISHED', outcome: 'NOT_WORKING' }])).toEqual(['plan'])
  })

  it('but what finished and worked in part stays', () => {
    expect(asked([{ provision: 'club', status: 'FINISHED', outcome: 'PARTLY' }])).toEqual(['plan', 'club'])
  })
})

describe('a stop', () => {
  const image = anImage({
    questions,
    provisions: [aProvision('hub'), aProvision('care', { neverSuggested: true }), aProvision('plan')],
    needs: [aNeed('calm', ['plan'])],
    rules: [
      aRule(
        'harm',
        9,
        { field: 'childProtectionConcern', is: true },
        {
          calls: ['hub', 'care'],
          speaks: [aSpeaking('Stop', { severity: 'STOP' })],
        },
      ),
      aRule('always', 1, { not: { field: 'disabled', is: true } }),
    ],
    consults: [{ id: 'c', order: 1, bodies: ['hub'], rules: ['always'], says: 'Ask', force: 'LAW', cites: CITES }],
  })

  it('leaves only what it calls for, open whatever was tried', () => {
    const tried = [{ provision: 'hub', status: 'IN_PLACE', outcome: 'NOT_WORKING' }] as const
    const steps = nextSteps(image, { childProtectionConcern: true, needs: ['calm'], tried }, ON)
    expect(ids(steps.suggestions)).toEqual(['hub', 'care'])
    expect(steps.suggestions.map((one) => one.standing)).toEqual(['OPEN', 'OPEN'])
    expect(steps.stop?.rule).toBe('harm')
    expect(steps.findings).toEqual([steps.stop])
    expect([steps.notYet, steps.consult, steps.questions]).toEqual([[], [], []])
  })

  it('is not fired by what is not known', () => {
    expect(nextSteps(image, { needs: ['calm'] }, ON).stop).toBeNull()
  })
})

describe('order', () => {
  it('goes by group, then what a rule calls for, what a failure opens, the rest', () => {
    const image = anImage({
      questions,
      provisions: [
        aProvision('everyone', { group: 'FOR_EVERY_PUPIL' }),
        aProvision('move', { group: 'BY_AGREEMENT' }),
        aProvision('plan'),
        aProvision('second-failure', { stages: [{ criterion: 'failing', afterFailure: 2 }] }),
        aProvision('first-failure', { stages: [{ criterion: 'failing', afterFailure: 1 }] }),
        aProvision('called-early'),
        aProvision('called-late'),
        aProvision('called-but-unsure', { opensWhen: ['consent'] }),
      ],
      needs: [aNeed('calm', ['everyone', 'move', 'plan'])],
      criteria: [aCriterion('failing', { failing: 'any' }), consent],
      rules: [
        aRule('late', 8, { needs: ['calm'] }, { calls: ['called-late', 'called-early'] }),
        aRule('early', 2, { needs: ['calm'] }, { calls: ['called-but-unsure', 'called-early'] }),
      ],
    })
    const tried = [{ provision: 'plan', status: 'FINISHED', outcome: 'PARTLY' }] as const
    expect(ids(ask(image, { needs: ['calm'], tried }).suggestions)).toEqual([
      'called-early',
      'called-late',
      'called-but-unsure',
      'first-failure',
      'second-failure',
      'plan',
      'everyone',
      'move',
    ])
  })

  it('of the rest goes by ready, needs met, best place, tier, id', () => {
    const image = anImage({
      questions,
      provisions: [
        aProvision('a-unready', { opensWhen: ['phase'] }),
        aProvision('b-one-need'),
        aProvision('c-two-needs'),
        aProvision('d-first-place'),
        aProvision('e-low'),
        aProvision('e-low-too'),
        aProvision('a-high', { lane: 'high' }),
        aProvision('a-beyond', { lane: 'beyond' }),
        aProvision('f-consent', { opensWhen: ['consent'] }),
      ],
      needs: [
        aNeed('calm', ['d-first-place', 'a-unready', 'b-one-need', 'f-consent', 'c-two-needs', 'e-low']),
        aNeed('sleep', ['c-two-needs']),
        aNeed('rest', ['d-first-place', 'e-low-too']),
        aNeed('food', ['d-first-place', 'a-high']),
        aNeed('home', ['d-first-place', 'a-beyond']),
      ],
      criteria: [consent, aCriterion('phase', { field: 'phase', is: 'PRIMARY' })],
    })
    expect(ids(ask(image, { needs: ['calm', 'sleep'] }).suggestions)).toEqual([
      'c-two-needs',
      'd-first-place',
      'b-one-need',
      'f-consent',
      'e-low',
      'a-unready',
    ])
    expect(ids(ask(image, { needs: ['home', 'food', 'rest'] }).suggestions)).toEqual([
      'd-first-place',
      'e-low-too',
      'a-high',
      'a-beyond',
    ])
  })
})
