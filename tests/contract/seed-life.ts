import { describe, expect, test } from 'vitest'
import { canonical } from '../../domain/image/canonical.ts'
import { mergeRecords } from '../../domain/image/merge.ts'
import { editionsOf, newestEditions } from '../../server/graph/editions.ts'
import type { Graph } from '../../server/graph/graph.ts'
import { readImage } from '../../server/graph/image.ts'
import { checksWith } from '../../server/maintain/checks.ts'
import { listDrafts } from '../../server/maintain/drafts.ts'
import { fillIfEmpty, layersIn, type SeedAreas } from '../../server/maintain/fill.ts'
import { whatWouldBeLost } from '../../server/maintain/lost.ts'
import { publish } from '../../server/maintain/publish.ts'
import { reseed } from '../../server/maintain/reseed.ts'
import { layersFor, loadSeed } from '../../server/seed/load.ts'
import { smallSeed } from '../builders/small-area.ts'
import { type Engine, opener, WHOLE_SEED } from './engine.ts'
import { drafted, seeding } from './publishing.ts'

/** What an area's files say, laid over each other as a reader sees them. */
const filesOf = (seed: SeedAreas, area: string) =>
  canonical(mergeRecords(layersFor(seed, area).map(({ area: _, ...records }) => records)))

const recordsOf = async (graph: Graph, area: string, edition?: number) =>
  canonical((await readImage(graph, area, edition))?.records)

export function seedLife(engine: Engine): void {
  describe('the seed', () => {
    const { empty, again } = opener(engine)

    test('an empty graph is filled: every area at edition 1, each draft published', async () => {
      const graph = await empty()
      expect(await fillIfEmpty(graph, smallSeed, seeding)).toMatchObject({
        ok: true,
        publications: [
          { area: 'land', edition: 1, draft: 'seed-land-1' },
          { area: 'borough', edition: 1, draft: 'seed-borough-1' },
          { area: 'town', edition: 1, draft: 'seed-town-1' },
        ],
      })
      expect(await newestEditions(graph)).toEqual(
        new Map([
          ['borough', 1],
          ['land', 1],
          ['town', 1],
        ]),
      )
      expect((await listDrafts(graph)).map(({ id, became }) => [id, became])).toEqual([
        ['seed-borough-1', 1],
        ['seed-land-1', 1],
        ['seed-town-1', 1],
      ])
    })

    test('what is read is what was written, byte for byte, in every area', async () => {
      const graph = await empty()
      await fillIfEmpty(graph, smallSeed, seeding)
      for (const area of ['land', 'borough', 'town'])
        expect(await recordsOf(graph, area)).toBe(filesOf(smallSeed, area))
      expect((await readImage(graph, 'borough'))?.area).toEqual({
        id: 'borough',
        name: 'The Borough',
        buildsOn: ['land'],
        says: 'A borough with a handbook',
      })
      expect(await readImage(graph, 'borough', 2)).toBeNull()
      expect(await readImage(graph, "borough'}) DETACH DELETE n //")).toBeNull()
    })

    test(
      'the whole of the real seed too, through every check',
      async () => {
        const graph = await empty()
        const seed = loadSeed('graph-seed')
        expect(seed.problems).toEqual([])
        expect(await fillIfEmpty(graph, seed.areas, seeding)).toMatchObject({ ok: true })
        for (const area of Object.keys(seed.areas)) expect(await recordsOf(graph, area)).toBe(filesOf(seed.areas, area))
      },
      WHOLE_SEED,
    )

    test('a filled graph is left alone, also when it is opened again', async () => {
      const graph = await empty()
      await fillIfEmpty(graph, smallSeed, seeding)
      await drafted(graph, 'd-1', 'borough', [{ noun: 'words', id: 'kw', seenRevision: 1, content: null }])
      await publish(graph, 'd-1', { ...seeding, by: 'an officer', note: 'KW is not said here' })
      const before = await recordsOf(graph, 'borough')
      await graph.close()
      const opened = await again()
      expect(await fillIfEmpty(opened, smallSeed, seeding)).toEqual({ ok: true, publications: [] })
      expect(await recordsOf(opened, 'borough')).toBe(before)
      expect(await editionsOf(opened, 'borough')).toHaveLength(2)
    })

    test('two servers that find it empty at once fill it once', async () => {
      const graph = await empty()
      const both = await Promise.all([1, 2].map(() => fillIfEmpty(graph, smallSeed, seeding)))
      expect(both.map((one) => one.ok && one.publications.length).sort()).toEqual([0, 3])
      expect(await newestEditions(graph)).toEqual(
        new Map([
          ['borough', 1],
          ['land', 1],
          ['town', 1],
        ]),
      )
    })

    test('a new area among the files is filled beside the others', async () => {
      const graph = await empty()
      const { town, ...others } = smallSeed
      if (!town) throw new Error('no town')
      await fillIfEmpty(graph, others, seeding)
      expect(await fillIfEmpty(graph, smallSeed, seeding)).toMatchObject({
        publications: [{ area: 'town', edition: 1 }],
      })
      expect(await newestEditions(graph)).toEqual(
        new Map([
          ['borough', 1],
          ['land', 1],
          ['town', 1],
        ]),
      )
    })

    test('refused whole: an area with a problem leaves none of the others behind', async () => {
      const graph = await empty()
      const wrong = {
        ...smallSeed,
        town: { ...smallSeed.town, area: { id: 'town', name: '', says: '', buildsOn: ['moon'] } },
      }
      expect(await fillIfEmpty(graph, wrong, { ...seeding, checks: checksWith('graph-seed/schema') })).toMatchObject({
        ok: false,
      })
      expect(await newestEditions(graph)).toEqual(new Map())
      expect(await graph.ask('drafts')).toEqual([])
    })

    test('what replacing would lose is said in words, record by record; what stood before stays readable', async () => {
      const graph = await empty()
      await fillIfEmpty(graph, smallSeed, seeding)
      const layers = layersIn(smallSeed)
      expect(await whatWouldBeLost(graph, layers)).toEqual([])
      const word = { id: 'hub', term: 'Hub', means: 'The front door', cites: [{ source: 'handbook', where: 'Page 1' }] }
      const need = { id: 'worry', helps: ['early-help'] }
      await drafted(graph, 'd-1', 'borough', [
        { noun: 'words', id: 'hub', seenRevision: null, content: word },
        { noun: 'needs', id: 'worry', seenRevision: 1, content: need },
        { noun: 'words', id: 'kw', seenRevision: 1, content: null },
        { noun: 'edges', id: 'e-03', seenRevision: 1, content: null },
      ])
      await publish(graph, 'd-1', { ...seeding, on: '2026-10-01', by: 'an officer', note: 'The hub is open' })
      const edited = await recordsOf(graph, 'borough')
      const when = 'in edition 2, published on 2026-10-01 by an officer: The hub is open'
      expect([...(await whatWouldBeLost(graph, layers))].sort()).toEqual([
        `borough: edges/e-03, taken away ${when}`,
        `borough: needs/worry, changed ${when}`,
        `borough: words/hub, added ${when}`,
        `borough: words/kw, taken away ${when}`,
      ])

      const later = { ...seeding, on: '2026-11-01' }
      const refused = await reseed(graph, smallSeed, false, later)
      expect([refused.ok, refused.says.length]).toEqual([false, 6])
      expect(await recordsOf(graph, 'borough')).toBe(edited)

      const replaced = await reseed(graph, smallSeed, true, later)
      expect([replaced.ok, replaced.says.at(0), replaced.says.at(-1)]).toEqual([
        true,
        'This is no longer said:',
        'borough: edition 3 is published',
      ])
      expect(await recordsOf(graph, 'borough')).toBe(filesOf(smallSeed, 'borough'))
      expect(await recordsOf(graph, 'borough', 2)).toBe(edited)
      expect(await whatWouldBeLost(graph, layers)).toEqual([])
      expect(await reseed(graph, smallSeed, false, later)).toEqual({
        ok: true,
        says: ['The graph says what the files say already.'],
      })
    })
  })
}
