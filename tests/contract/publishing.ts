import { describe, expect, test } from 'vitest'
import { canonical } from '../../domain/image/canonical.ts'
import { editionOn, editionsOf } from '../../server/graph/editions.ts'
import type { Graph } from '../../server/graph/graph.ts'
import { readImage } from '../../server/graph/image.ts'
import { checksWith } from '../../server/maintain/checks.ts'
import { type DraftChange, discardDraft, dropChange, holdChanges, startDraft } from '../../server/maintain/drafts.ts'
import { fillIfEmpty } from '../../server/maintain/fill.ts'
import { type Published, publish } from '../../server/maintain/publish.ts'
import { smallSeed } from '../builders/small-area.ts'
import { type Engine, opener } from './engine.ts'

const checks = checksWith('graph-seed/schema')
export const seeding = { on: '2026-09-01', by: 'the files', note: 'First load', checks }
const publishing = { on: '2026-10-01', by: 'an officer', note: 'A better number', checks }

/** The key worker of the borough, whole, with another summary. */
const keyWorker = (summary: string, seenRevision: number | null = 1): DraftChange => {
  const record = smallSeed.borough?.provisions?.find(({ id }) => id === 'key-worker')
  return { noun: 'provisions', id: 'key-worker', seenRevision, content: JSON.parse(canonical({ ...record, summary })) }
}

const AREAS = ['land', 'borough', 'town']
const images = async (graph: Graph) => Promise.all(AREAS.map(async (area) => canonical(await readImage(graph, area))))

const codes = (published: Published) =>
  published.ok ? [] : published.problems.map(({ code, noun, id }) => [code, noun, id])

export async function drafted(graph: Graph, id: string, area: string, changes: readonly DraftChange[]): Promise<void> {
  await graph.change((inside) => startDraft(inside, { id, area, title: `Draft ${id}`, by: 'an officer' }))
  await holdChanges(graph, id, changes)
}

export function publications(engine: Engine): void {
  describe('publishing', () => {
    const { empty } = opener(engine)

    const filled = async () => {
      const graph = await empty()
      const done = await fillIfEmpty(graph, smallSeed, seeding)
      if (!done.ok) throw new Error(JSON.stringify(done.problems))
      return graph
    }
    const summaryIn = async (graph: Graph, edition?: number) =>
      (await readImage(graph, 'borough', edition))?.records.provisions.find(({ id }) => id === 'key-worker')?.summary

    test('second edition: the first is still read by its number and by any date before the second', async () => {
      const graph = await filled()
      const first = canonical(await readImage(graph, 'borough'))
      await drafted(graph, 'd-1', 'borough', [keyWorker('Two adults keep an eye on the pupil.')])
      expect(await publish(graph, 'd-1', publishing)).toEqual({
        ok: true,
        publication: { area: 'borough', edition: 2, publishedOn: '2026-10-01', draft: 'd-1', also: [] },
      })
      expect(await summaryIn(graph)).toBe('Two adults keep an eye on the pupil.')
      expect(canonical(await readImage(graph, 'borough', 1))).toBe(first)
      const editions = await editionsOf(graph, 'borough')
      const on = (date: string) => editionOn(editions, date)?.number
      expect([on('2020-01-01'), on('2026-09-01'), on('2026-09-30'), on('2026-10-01'), on('2030-01-01')]).toEqual([
        1, 1, 1, 2, 2,
      ])
      expect(editions.at(-1)).toEqual({
        area: 'borough',
        number: 2,
        publishedOn: '2026-10-01',
        by: 'an officer',
        note: 'A better number',
        draft: { id: 'd-1', title: 'Draft d-1' },
        standsOn: { land: 1 },
      })
    })

    test('a third edition leaves what did not change where it was', async () => {
      const graph = await filled()
      await drafted(graph, 'd-1', 'borough', [keyWorker('Two.')])
      await publish(graph, 'd-1', publishing)
      await drafted(graph, 'd-2', 'borough', [keyWorker('Three.', 2)])
      await publish(graph, 'd-2', publishing)
      expect([await summaryIn(graph, 1), await summaryIn(graph, 2), await summaryIn(graph, 3)]).toEqual([
        'One adult keeps an eye on the pupil.',
        'Two.',
        'Three.',
      ])
      const versions =
        'MATCH (x:Identity {key: $key})-[h:HAS]->(v) WHERE $label IN labels(x) RETURN h.since AS since, h.until AS until ORDER BY since'
      expect(await graph.run(versions, { key: 'borough/key-worker', label: 'Provision' })).toEqual([
        { since: 1, until: 2 },
        { since: 2, until: 3 },
        { since: 3, until: null },
      ])
      expect(await graph.run(versions, { key: 'borough/handbook', label: 'Source' })).toEqual([
        { since: 1, until: null },
      ])
    })

    test('base published: each area that builds on it gets an edition in the same transaction', async () => {
      const graph = await filled()
      const before = canonical(await readImage(graph, 'borough', 1))
      const content = { id: 'worry', name: 'Worry', means: 'Frets', helps: ['early-help'] }
      await drafted(graph, 'd-1', 'land', [{ noun: 'needs', id: 'worry', seenRevision: 1, content }])
      const done = await publish(graph, 'd-1', publishing)
      expect(done.ok && done.publication.also).toEqual([
        { area: 'borough', edition: 2 },
        { area: 'town', edition: 2 },
      ])
      const means = async (area: string, edition: number) =>
        (await readImage(graph, area, edition))?.records.needs.find(({ id }) => id === 'worry')?.means
      expect([await means('borough', 1), await means('borough', 2), await means('town', 2)]).toEqual([
        'Frets a lot',
        'Frets',
        'Frets',
      ])
      expect(canonical(await readImage(graph, 'borough', 1))).toBe(before)
      expect(
        (await editionsOf(graph, 'borough')).map(({ number, standsOn, draft }) => [number, standsOn, draft?.id]),
      ).toEqual([
        [1, { land: 1 }, 'seed-borough-1'],
        [2, { land: 2 }, undefined],
      ])
    })

    test('a base that gains what an area named already: its relationship moves to the record that is now there', async () => {
      const graph = await filled()
      const helpers = `MATCH (p:Provision)-[r:HELPS_WITH]->(n:Need {key: 'land/attendance'}) WHERE r.until IS NULL RETURN p.key AS key ORDER BY key`
      expect(await graph.run(helpers)).toEqual([{ key: 'land/early-help' }, { key: 'land/key-worker' }])
      const own = {
        noun: 'provisions',
        id: 'early-help',
        seenRevision: null,
        content: { id: 'early-help', name: 'Our early help' },
      } as const
      await drafted(graph, 'd-1', 'town', [own])
      expect((await publish(graph, 'd-1', publishing)).ok).toBe(true)
      const ofTown = `MATCH (p:Provision)-[r:HELPS_WITH]->(n:Need {key: 'town/attendance'}) RETURN p.key AS key, r.since AS since, r.until AS until ORDER BY since, key`
      expect(await graph.run(ofTown)).toEqual([
        { key: 'land/early-help', since: 1, until: 2 },
        { key: 'town/drop-in', since: 1, until: null },
        { key: 'town/early-help', since: 2, until: null },
      ])
    })

    test('an overlay taken away: the words of the area beneath are heard again', async () => {
      const graph = await filled()
      await drafted(graph, 'd-1', 'borough', [{ noun: 'provisions', id: 'early-help', seenRevision: 1, content: null }])
      expect((await publish(graph, 'd-1', publishing)).ok).toBe(true)
      const image = await readImage(graph, 'borough')
      expect(image?.records.provisions.find(({ id }) => id === 'early-help')?.summary).toBe(
        'Support for a family before things get worse.',
      )
    })

    test('an edge changed, one added and one taken away', async () => {
      const graph = await filled()
      const edge = { from: 'key-worker', to: 'early-help', kind: 'REFERS_TO', says: 'asked', explicit: true }
      const cites = [{ source: 'handbook', where: 'Page 8' }]
      await drafted(graph, 'd-1', 'borough', [
        { noun: 'edges', id: 'e-02', seenRevision: 1, content: { id: 'e-02', ...edge, cites } },
        { noun: 'edges', id: 'e-03', seenRevision: 1, content: null },
        { noun: 'edges', id: 'e-04', seenRevision: null, content: { id: 'e-04', ...edge, kind: 'CONSULTS', cites } },
      ])
      expect(await publish(graph, 'd-1', publishing)).toMatchObject({ ok: true })
      const kinds = async (edition: number) =>
        (await readImage(graph, 'borough', edition))?.records.edges.map(({ id, kind }) => `${id} ${kind}`)
      expect(await kinds(1)).toEqual(['e-01 REFERS_TO', 'e-02 ESCALATES_TO', 'e-03 ALTERNATIVE_TO'])
      expect(await kinds(2)).toEqual(['e-01 REFERS_TO', 'e-02 REFERS_TO', 'e-04 CONSULTS'])
    })

    test('stale version: refused, named, and nothing of the draft is published', async () => {
      const graph = await filled()
      await drafted(graph, 'd-1', 'borough', [keyWorker('First.')])
      await drafted(graph, 'd-2', 'borough', [
        keyWorker('Second.'),
        { noun: 'words', id: 'kw', seenRevision: 1, content: null },
      ])
      await publish(graph, 'd-1', publishing)
      const before = await images(graph)
      expect(await publish(graph, 'd-2', publishing)).toEqual({
        ok: false,
        problems: [
          {
            code: 'stale',
            area: 'borough',
            noun: 'provisions',
            id: 'key-worker',
            what: 'It was changed in edition 2; you saw it as of edition 1',
            mend: 'Look at it again and decide',
          },
        ],
      })
      expect(await images(graph)).toEqual(before)
    })

    test('two officers at once: one wins, the other is told', async () => {
      const graph = await filled()
      await drafted(graph, 'd-1', 'borough', [keyWorker('First.')])
      await drafted(graph, 'd-2', 'borough', [keyWorker('Second.')])
      const both = await Promise.all(['d-1', 'd-2'].map((id) => publish(graph, id, publishing)))
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(both.flatMap(codes)).toEqual([['stale', 'provisions', 'key-worker']])
      expect(await editionsOf(graph, 'borough')).toHaveLength(2)
    })

    test('two officers at once on different records: both are published, one after the other', async () => {
      const graph = await filled()
      await drafted(graph, 'd-1', 'borough', [keyWorker('First.')])
      await drafted(graph, 'd-2', 'borough', [{ noun: 'words', id: 'kw', seenRevision: 1, content: null }])
      const both = await Promise.all(['d-1', 'd-2'].map((id) => publish(graph, id, publishing)))
      expect(both.map(({ ok }) => ok)).toEqual([true, true])
      expect(await editionsOf(graph, 'borough')).toHaveLength(3)
    })

    test('publishing twice: refused', async () => {
      const graph = await filled()
      await drafted(graph, 'd-1', 'borough', [keyWorker('First.')])
      const twice = await Promise.all(['d-1', 'd-1'].map((id) => publish(graph, id, publishing)))
      expect(twice.flatMap(codes)).toEqual([['already-published', undefined, undefined]])
      expect(codes(await publish(graph, 'd-1', publishing))).toEqual([['already-published', undefined, undefined]])
      expect(await holdChanges(graph, 'd-1', [keyWorker('Late.')])).toMatchObject({ code: 'already-published' })
      expect(await discardDraft(graph, 'd-1')).toMatchObject({ code: 'already-published' })
    })

    test('a draft holds what was last said of each record, and can be given up', async () => {
      const graph = await filled()
      await drafted(graph, 'd-1', 'borough', [
        keyWorker('First.'),
        { noun: 'words', id: 'kw', seenRevision: 1, content: null },
      ])
      await holdChanges(graph, 'd-1', [keyWorker('Second.')])
      await dropChange(graph, 'd-1', 'words', 'kw')
      const held = await graph.ask('changes-of-draft', { id: 'd-1' })
      expect(held.map(({ noun, id, content }) => [noun, id, JSON.parse(String(content)).summary])).toEqual([
        ['provisions', 'key-worker', 'Second.'],
      ])
      expect(await discardDraft(graph, 'd-1')).toBeNull()
      expect(codes(await publish(graph, 'd-1', publishing))).toEqual([['no-such-draft', undefined, undefined]])
      expect(
        await graph.run('MATCH (c:Change {id: $id}) WHERE NOT (c)<-[:HOLDS]-() RETURN c.id AS id', {
          id: 'key-worker',
        }),
      ).toEqual([])
    })

    const refusals: Record<string, [DraftChange[], unknown[]]> = {
      'nothing in it': [[], ['nothing-to-publish', undefined, undefined]],
      'what it says already': [
        [keyWorker('One adult keeps an eye on the pupil.')],
        ['nothing-to-publish', undefined, undefined],
      ],
      'an unknown noun': [
        [{ ...keyWorker('x'), noun: 'prompts' as 'needs' }],
        ['unknown-noun', 'prompts', 'key-worker'],
      ],
      'another area’s record': [
        [{ noun: 'area', id: 'town', seenRevision: null, content: { id: 'town' } }],
        ['unknown-noun', 'area', 'town'],
      ],
      'the area taken away': [
        [{ noun: 'area', id: 'borough', seenRevision: 1, content: null }],
        ['area-cannot-go', 'area', 'borough'],
      ],
      'a record taken away that is not there': [
        [{ noun: 'needs', id: 'attendance', seenRevision: null, content: null }],
        ['nothing-to-take-away', 'needs', 'attendance'],
      ],
      'a record that breaches its schema': [
        [{ noun: 'words', id: 'kw', seenRevision: 1, content: { id: 'kw', term: 7 } }],
        ['not-its-shape', 'words', 'kw'],
      ],
      'an area that breaches its schema': [
        [
          {
            noun: 'area',
            id: 'borough',
            seenRevision: 1,
            content: { id: 'borough', name: 'B', says: 'B', buildsOn: 'land' },
          },
        ],
        ['not-its-shape', 'area', 'borough'],
      ],
      'an area that builds on nothing known': [
        [
          {
            noun: 'area',
            id: 'borough',
            seenRevision: 1,
            content: { id: 'borough', name: 'B', says: 'B', buildsOn: ['moon'] },
          },
        ],
        ['no-such-area', 'area', 'borough'],
      ],
      'an edge that nobody gives ends': [
        [{ noun: 'edges', id: 'e-09', seenRevision: null, content: { id: 'e-09', says: 'so' } }],
        ['not-its-shape', 'edges', 'e-09'],
      ],
      'a duty that names no rule': [
        [{ ...keyWorker('x'), content: { ...keyWorker('x').content, duties: [{ rule: 'no-such-rule' }] } }],
        ['unknown-name', 'provisions', 'key-worker'],
      ],
      'a record taken away that others of the area still name': [
        [{ noun: 'provisions', id: 'key-worker', seenRevision: 1, content: null }],
        ['unknown-name', 'needs', 'worry'],
      ],
      'what a check stops: a local rule that cites the law alone': [
        [
          {
            ...keyWorker('x'),
            content: {
              ...keyWorker('x').content,
              page: {
                cautions: [
                  {
                    says: 'Mind',
                    force: 'LOCAL_GUIDE',
                    explicit: true,
                    cites: [{ source: 'the-act', where: 'Section 1' }],
                  },
                ],
              },
            },
          },
        ],
        ['local-without-local-source', 'provisions', 'key-worker'],
      ],
    }
    test.each(Object.entries(refusals))('refused: %s', async (_, [changes, expected]) => {
      const graph = await filled()
      const before = await images(graph)
      await drafted(graph, 'd-1', 'borough', changes)
      expect(codes(await publish(graph, 'd-1', publishing))).toContainEqual(expected)
      expect(await images(graph)).toEqual(before)
      expect(await editionsOf(graph, 'borough')).toHaveLength(1)
    })

    test('refused: a base that would break an area that builds on it', async () => {
      const graph = await filled()
      await drafted(graph, 'd-1', 'land', [{ noun: 'provisions', id: 'early-help', seenRevision: 1, content: null }])
      const published = await publish(graph, 'd-1', publishing)
      expect(codes(published)).toContainEqual(['not-its-shape', 'provisions', 'early-help'])
      expect(published.ok || published.problems.map(({ area }) => area)).toContain('borough')
      expect(await editionsOf(graph, 'land')).toHaveLength(1)
    })

    test('refused: areas that build on each other', async () => {
      const graph = await filled()
      const content = { id: 'land', name: 'The Land', says: 'What every area builds on', buildsOn: ['borough'] }
      await drafted(graph, 'd-1', 'land', [{ noun: 'area', id: 'land', seenRevision: 1, content }])
      expect(codes(await publish(graph, 'd-1', publishing))).toEqual([['builds-on-itself', 'area', 'land']])
    })

    test('a new area enters as a draft too', async () => {
      const graph = await filled()
      const content = { id: 'village', name: 'The Village', says: 'Small', buildsOn: ['town'] }
      await drafted(graph, 'd-1', 'village', [{ noun: 'area', id: 'village', seenRevision: null, content }])
      expect(await publish(graph, 'd-1', publishing)).toMatchObject({ ok: true, publication: { edition: 1 } })
      const image = await readImage(graph, 'village')
      expect(image?.records.provisions.map(({ id }) => id)).toEqual(['drop-in', 'early-help', 'suspension'])
      expect((await editionsOf(graph, 'village'))[0]?.standsOn).toEqual({ town: 1 })
    })
  })
}
