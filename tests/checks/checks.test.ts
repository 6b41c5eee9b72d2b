import { describe, expect, it } from 'vitest'
import { CHECKS, checkRecords } from '../../domain/checks/check-records.ts'
import type { LayerRecords } from '../../domain/image/merge.ts'
import { aCriterion, aNeed, anArea, anEdge, aProvision, aRule, aSpeaking, CITES } from '../builders/area.ts'

/** An area in which nothing is wrong: a need leads to each provision, and its guide is marked as local. */
const SOUND: LayerRecords = {
  sources: [
    { id: 'handbook', force: 'LOCAL_GUIDE' },
    { id: 'the-act', title: 'The Act', publisher: 'Parliament', standing: 'CURRENT', force: 'LAW' },
  ],
  frameworks: [{ id: 'ladder', name: 'The ladder', says: 'Two steps', cites: CITES }],
  needs: [aNeed('calm', ['garden', 'music'])],
  provisions: [aProvision('garden', { opensWhen: ['agrees'] }), aProvision('music')],
  criteria: [aCriterion('agrees', { field: 'parentAgrees', is: true })],
  rules: [aRule('speak-up', 1, { condition: 'wet' })],
  conditions: [{ id: 'wet', says: 'It rains', test: { field: 'disabled', is: true } }],
  edges: [anEdge('e-1', 'garden', 'REFERS_TO', 'music')],
}

/** What is found once these records replace, by noun, those of the sound area. */
const found = (records: LayerRecords): string[] =>
  checkRecords(anArea({ ...SOUND, ...records }).records).map(({ code, noun, id, path }) =>
    `${code} ${noun}/${id} ${path.join('.')}`.trim(),
  )

const ACT = [{ source: 'the-act', where: 'Section 1' }]
const sanction = (more: Parameters<typeof aProvision>[1] = {}) => aProvision('cane', { kind: 'SANCTION', ...more })
const edgesTo = (id: string) => [anEdge('e-1', 'garden', 'REFERS_TO', 'music'), anEdge('e-2', 'music', 'CONSULTS', id)]

it('a sound area has no problem', () => {
  expect(found({})).toEqual([])
})

it('each check has a name of its own', () => {
  expect(new Set(CHECKS.map(({ code }) => code)).size).toBe(CHECKS.length)
})

describe('references', () => {
  it.each<[string, LayerRecords, string[]]>([
    [
      'a source',
      {
        needs: [
          aNeed('calm', ['garden', 'music'], {
            explicitLinks: [{ provision: 'garden', cites: [{ source: 'gone', where: '1' }] }],
          }),
        ],
      },
      ['dangling-reference needs/calm explicitLinks.0.cites.0.source'],
    ],
    [
      'a criterion',
      { provisions: [aProvision('garden', { opensWhen: ['gone'] }), aProvision('music')] },
      ['dangling-reference provisions/garden opensWhen.0'],
    ],
    ['a condition', { conditions: [] }, ['dangling-reference rules/speak-up fires.condition']],
    [
      'a lane',
      { provisions: [aProvision('garden', { lane: 'gone' }), aProvision('music')] },
      ['dangling-reference provisions/garden lane'],
    ],
    [
      'a family',
      { provisions: [aProvision('garden', { family: 'gone' }), aProvision('music')] },
      ['dangling-reference provisions/garden family'],
    ],
    [
      'a tier',
      { provisions: [aProvision('garden', { tiers: [{ tier: 'gone', explicit: true }] }), aProvision('music')] },
      ['dangling-reference provisions/garden tiers.0.tier'],
    ],
    [
      'a framework',
      { frameworks: [] },
      ['dangling-reference tiers/high framework', 'dangling-reference tiers/low framework'],
    ],
  ])('%s that is not there', (_what, records, problems) => {
    expect(found(records)).toEqual(problems)
  })

  it('the lane beyond all tiers is one', () => {
    expect(found({ provisions: [aProvision('garden', { lane: 'beyond' }), aProvision('music')] })).toEqual([])
  })

  it('a test may name a provision that only another area has', () => {
    expect(
      found({ rules: [aRule('speak-up', 1, { any: [{ considering: ['elsewhere'] }, { condition: 'wet' }] })] }),
    ).toEqual([])
  })

  it('an edge that leads to what is not there', () => {
    const { records } = anArea(SOUND)
    const edges = [anEdge('e-1', 'garden', 'REFERS_TO', 'gone')]
    expect(checkRecords({ ...records, edges }).map(({ code, path }) => [code, path])).toEqual([
      ['dangling-edge-end', ['to']],
    ])
  })
})

describe('force and source', () => {
  const rule = (more: Parameters<typeof aSpeaking>[1]) => ({
    rules: [aRule('speak-up', 1, { condition: 'wet' }, { speaks: [aSpeaking('Speak', more)] })],
  })

  it('nothing is law on the word of the local guide alone', () => {
    expect(found(rule({ force: 'LAW' }))).toEqual(['binding-on-local-guide rules/speak-up speaks.0.force'])
    expect(found(rule({ force: 'STATUTORY_GUIDANCE' }))).toEqual([
      'binding-on-local-guide rules/speak-up speaks.0.force',
    ])
    expect(found(rule({ force: 'LAW', cites: ACT }))).toEqual([])
    expect(found(rule({ force: 'LAW', cites: [...CITES, ...ACT] }))).toEqual([])
  })

  it('a local rule cites something local', () => {
    expect(found(rule({ cites: ACT }))).toEqual(['local-without-local-source rules/speak-up speaks.0.force'])
    expect(found(rule({ cites: [...ACT, ...CITES] }))).toEqual([])
  })

  it('what we infer is marked as our reading', () => {
    expect(found(rule({ force: 'INFERRED' }))).toEqual(['inferred-as-explicit rules/speak-up speaks.0.explicit'])
    expect(found(rule({ force: 'INFERRED', explicit: true }))).toEqual([
      'inferred-as-explicit rules/speak-up speaks.0.explicit',
    ])
    expect(found(rule({ force: 'INFERRED', explicit: false }))).toEqual([])
  })

  it('every statement has a source', () => {
    expect(found({ provisions: [aProvision('garden', { cites: [] }), aProvision('music')] })).toEqual([
      'without-source provisions/garden cites',
    ])
    const page = { cautions: [{ says: 'Mind the pond', force: 'LOCAL_GUIDE' as const, cites: [] }] }
    expect(found({ provisions: [aProvision('garden', { page }), aProvision('music')] })).toEqual([
      'without-source provisions/garden page.cautions.0.cites',
    ])
  })
})

describe('tests and rules', () => {
  it('a criterion does not use not, however deep', () => {
    const test = { any: [{ field: 'disabled', is: true } as const, { not: { tried: 'any' } as const }] }
    expect(found({ criteria: [aCriterion('agrees', test)] })).toEqual([
      'criterion-with-not criteria/agrees test.any.1.not',
    ])
  })

  it('conditions do not go round in circles', () => {
    const wet = {
      id: 'wet',
      says: 'It rains',
      test: { any: [{ condition: 'cold' }, { field: 'disabled', is: true } as const] },
    }
    const cold = { id: 'cold', says: 'It is cold', test: { condition: 'wet' } }
    expect(found({ conditions: [wet, cold] })).toEqual([
      'condition-cycle conditions/cold test',
      'condition-cycle conditions/wet test',
    ])
    expect(found({ conditions: [wet, { ...cold, test: { field: 'lookedAfter', is: true } }] })).toEqual([])
  })

  it('a rule always has something to say', () => {
    const when = { field: 'disabled', is: true } as const
    expect(
      found({
        rules: [
          aRule(
            'speak-up',
            1,
            { condition: 'wet' },
            { speaks: [aSpeaking('One', { when }), aSpeaking('Two', { when })] },
          ),
        ],
      }),
    ).toEqual(['rule-may-be-speechless rules/speak-up speaks'])
    expect(
      found({
        rules: [aRule('speak-up', 1, { condition: 'wet' }, { speaks: [aSpeaking('One', { when }), aSpeaking('Two')] })],
      }),
    ).toEqual([])
  })

  it('no two rules have the same place', () => {
    expect(found({ rules: [aRule('one', 1, { condition: 'wet' }), aRule('two', 1, { condition: 'wet' })] })).toEqual([
      'order-taken rules/two order',
    ])
  })

  it('a way onwards says when one goes that way', () => {
    expect(found({ edges: [anEdge('e-1', 'garden', 'ESCALATES_TO', 'music', { says: ' ' })] })).toEqual([
      'route-edge-without-says edges/e-1 says',
    ])
    expect(found({ edges: [anEdge('e-1', 'garden', 'CONSULTS', 'music', { says: '' })] })).toEqual([])
  })
})

describe('sanctions', () => {
  const others = [aProvision('garden'), aProvision('music')]

  it('one that is only there, and led to by an edge, is well', () => {
    expect(found({ provisions: [...others, sanction()], edges: edgesTo('cane') })).toEqual([])
  })

  it('one that opens, has a stage, helps with a need, or is called for by a rule is not', () => {
    const offered = 'sanction-offered provisions/cane'
    expect(found({ provisions: [...others, sanction({ opensWhen: ['agrees'] })], edges: edgesTo('cane') })).toEqual([
      offered,
    ])
    expect(found({ provisions: [...others, sanction({ stages: [{ criterion: 'agrees' }] })] })).toEqual([offered])
    expect(found({ provisions: [...others, sanction()], needs: [aNeed('calm', ['garden', 'music', 'cane'])] })).toEqual(
      [offered],
    )
    expect(
      found({
        provisions: [...others, sanction()],
        rules: [aRule('speak-up', 1, { condition: 'wet' }, { calls: ['cane'] })],
      }),
    ).toEqual([offered])
  })
})

describe('provisions and needs', () => {
  const one = (more: Parameters<typeof aProvision>[1]) => ({
    provisions: [aProvision('garden', more), aProvision('music')],
  })

  it('ages are the right way round', () => {
    expect(found(one({ ageMin: 9, ageMax: 4 }))).toEqual(['ages-inverted provisions/garden ageMin'])
    expect(found(one({ ageMin: 4, ageMax: 4 }))).toEqual([])
  })

  it('dates are the right way round, wherever they stand', () => {
    const cites = [{ source: 'handbook', where: '1', from: '2026-07-26', until: '2026-07-26' }]
    expect(found(one({ cites }))).toEqual(['dates-inverted provisions/garden cites.0.from'])
    expect(
      found(one({ cites: [{ source: 'handbook', where: '1', from: '2026-07-25', until: '2026-07-26' }] })),
    ).toEqual([])
  })

  it('names fit on the map', () => {
    expect(found(one({ label: 'abcdefghijklmnopqrstuvwxyz' }))).toEqual([])
    expect(found(one({ label: 'abcdefghijklmnopqrstuvwxyz!' }))).toEqual(['label-too-long provisions/garden label'])
    const short = 'x'.repeat(41)
    expect(found({ edges: [anEdge('e-1', 'garden', 'REFERS_TO', 'music', { short })] })).toEqual([
      'label-too-long edges/e-1 short',
    ])
  })

  it('no two have the same name, in whatever case', () => {
    expect(found(one({ name: 'MUSIC' }))).toEqual(['name-twice provisions/music name'])
  })

  it('what nothing leads to is a warning', () => {
    const problems = checkRecords(
      anArea({ ...SOUND, provisions: [aProvision('garden'), aProvision('music'), aProvision('attic')] }).records,
    )
    expect(problems.map(({ code, severity, id }) => [code, severity, id])).toEqual([
      ['provision-unreachable', 'warns', 'attic'],
    ])
  })

  it('a need does not list what is never suggested', () => {
    expect(found(one({ neverSuggested: true }))).toEqual(['listed-but-never-suggested needs/calm helps.0'])
  })

  it('a link that the source states is one of those listed', () => {
    const needs = [aNeed('calm', ['garden', 'music'], { explicitLinks: [{ provision: 'attic', cites: CITES }] })]
    const provisions = [aProvision('garden'), aProvision('music'), aProvision('attic')]
    expect(found({ needs, provisions, edges: edgesTo('attic') })).toEqual([
      'link-not-listed needs/calm explicitLinks.0.provision',
    ])
  })
})

it('what stops comes before what warns', () => {
  const provisions = [aProvision('garden', { ageMin: 2, ageMax: 1 }), aProvision('attic'), aProvision('music')]
  expect(found({ provisions })).toEqual([
    'ages-inverted provisions/garden ageMin',
    'provision-unreachable provisions/attic',
  ])
})
