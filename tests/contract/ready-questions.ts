import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Parameters, Row } from '../../server/graph/graph.ts'
import { fillIfEmpty } from '../../server/maintain/fill.ts'
import { publish } from '../../server/maintain/publish.ts'
import { loadSeed } from '../../server/seed/load.ts'
import { smallSeed } from '../builders/small-area.ts'
import { type Engine, opener, WHOLE_SEED } from './engine.ts'
import { drafted, seeding } from './publishing.ts'

interface Ready {
  readonly title: string
  readonly parameters: Parameters
  readonly cypher: string
}

/** The questions that docs/model.md gives to analysts. */
export const ready: readonly Ready[] = [
  ...readFileSync('docs/model.md', 'utf8').matchAll(/^### \d+\. (.+)\n\nWith (.+)\n\n```cypher\n([\s\S]+?)```/gm),
].map(([, title = '', given = '', cypher = '']) => ({ title, parameters: parametersIn(given), cypher }))

function parametersIn(given: string): Parameters {
  const pairs = [...given.matchAll(/`(\w+): ([^`]+)`/g)]
  return Object.fromEntries(pairs.map(([, name, value = '']) => [name, /^\d+$/.test(value) ? Number(value) : value]))
}

/** What they answer of the three invented areas, worked out by hand. */
const EXPECTED: readonly [Parameters, readonly Row[]][] = [
  [
    { area: 'land' },
    [
      { kind: 'SANCTION', provisions: 1 },
      { kind: 'SERVICE', provisions: 1 },
    ],
  ],
  [
    { area: 'borough', need: 'worry' },
    [
      { place: 0, provision: 'key-worker', describedBy: 'borough' },
      { place: 1, provision: 'early-help', describedBy: 'borough' },
    ],
  ],
  [
    { from: 'key-worker' },
    [
      { provisions: ['key-worker', 'early-help'], says: ['two meetings have not had the effect needed'] },
      {
        provisions: ['key-worker', 'early-help', 'suspension'],
        says: ['two meetings have not had the effect needed', 'the hub has said so'],
      },
    ],
  ],
  [
    { area: 'borough' },
    [{ edge: 'e-03', from: 'suspension', kind: 'ALTERNATIVE_TO', to: 'key-worker', says: 'the pupil comes back' }],
  ],
  [
    { provision: 'early-help' },
    [
      {
        area: 'land',
        place: 0,
        criterion: 'parent-agrees',
        says: 'A parent or carer agrees',
        force: 'STATUTORY_GUIDANCE',
        sources: ['the-act'],
      },
    ],
  ],
  [{ area: 'land' }, [{ rule: 'hear-the-pupil', provisions: ['early-help', 'key-worker'] }]],
  [{ area: 'land' }, [{ source: 'the-old-act', record: 'hear-the-pupil', places: 1, untilDate: '2026-07-26' }]],
  [
    { area: 'borough' },
    [
      { noun: 'Need', record: 'worry', beneath: 'land' },
      { noun: 'Provision', record: 'early-help', beneath: 'land' },
    ],
  ],
  [
    { area: 'borough', edition: 2 },
    [
      { noun: 'Need', what: 'changed', records: 1 },
      { noun: 'Word', what: 'added', records: 1 },
      { noun: 'Word', what: 'taken away', records: 1 },
    ],
  ],
  [
    { area: 'borough' },
    [
      {
        edition: 1,
        publishedOn: '2026-09-01',
        by: 'the files',
        draft: 'The reviewed files of The Borough',
        beneath: 'land',
        at: 1,
      },
      { edition: 2, publishedOn: '2026-09-01', by: 'the files', draft: 'Draft d-1', beneath: 'land', at: 1 },
    ],
  ],
]

export function readyQuestions(engine: Engine): void {
  describe('the ready questions of docs/model.md', () => {
    const { empty } = opener(engine)

    test('there are ten', () => expect(ready).toHaveLength(10))

    test('each gives the rows worked out by hand', async () => {
      const graph = await empty()
      await fillIfEmpty(graph, smallSeed, seeding)
      await drafted(graph, 'd-1', 'borough', [
        { noun: 'needs', id: 'worry', seenRevision: 1, content: { id: 'worry', helps: ['key-worker', 'early-help'] } },
        { noun: 'words', id: 'kw', seenRevision: 1, content: null },
        { noun: 'words', id: 'hub', seenRevision: null, content: { id: 'hub', term: 'Hub', means: 'The front door' } },
      ])
      expect(await publish(graph, 'd-1', seeding)).toMatchObject({ ok: true })
      for (const [at, { title, cypher }] of ready.entries()) {
        const [parameters, rows] = EXPECTED[at] ?? [{}, []]
        expect(await graph.run(cypher, parameters), title).toEqual(rows)
      }
    })

    test(
      'each says something of the real areas, with the parameters printed beside it',
      async () => {
        const graph = await empty()
        const { areas } = loadSeed('graph-seed')
        expect(await fillIfEmpty(graph, areas, seeding)).toMatchObject({ ok: true })
        for (const { title, parameters, cypher } of ready) {
          expect((await graph.run(cypher, parameters)).length, title).toBeGreaterThan(0)
        }
      },
      WHOLE_SEED,
    )
  })
}
