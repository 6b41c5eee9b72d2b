import { describe, expect, test } from 'vitest'
import { changed, type Engine, opener } from './engine.ts'

const TURNS = 'MATCH (t:Turn) RETURN t.taken AS taken'
const DRAFT = { area: 'borough', title: 'A title', by: 'an officer' }

/** Texts that would do harm if they were ever part of a statement. */
const INJECTIONS = [
  `x'}) DETACH DELETE n //`,
  `x"}) MATCH (n) DETACH DELETE n //`,
  '`) MATCH (n) DETACH DELETE n //',
  `$id RETURN 1 UNION MATCH (n) DETACH DELETE n RETURN 1`,
  "\\'}) DETACH DELETE n //",
  '\u0027}) DETACH DELETE n //',
  `'; DROP CONSTRAINT draft_id; //`,
  '*/ DETACH DELETE n /*',
]

export function transactions(engine: Engine): void {
  describe('transactions', () => {
    const { empty, again } = opener(engine)

    test('rollback: what was written before a throw is not there', async () => {
      const graph = await empty()
      const failing = graph.change(async (inside) => {
        await inside.ask('take-turn')
        throw new Error('changed our mind')
      })
      await expect(failing).rejects.toThrow('changed our mind')
      expect(await graph.run(TURNS)).toEqual([])
    })

    test('a statement that fails takes the whole transaction with it, even when its error is caught', async () => {
      const graph = await empty()
      await changed(graph, 'start-draft', { id: 'd-1', ...DRAFT })
      const swallowing = graph.change(async (inside) => {
        await inside.ask('take-turn')
        await inside.ask('start-draft', { id: 'd-1', ...DRAFT }).catch(() => undefined)
        return 'done'
      })
      await expect(swallowing).rejects.toThrow()
      expect(await graph.run(TURNS)).toEqual([])
    })

    test('after a statement failed, no other one runs', async () => {
      const graph = await empty()
      await changed(graph, 'start-draft', { id: 'd-1', ...DRAFT })
      const later = graph.change(async (inside) => {
        await inside.ask('start-draft', { id: 'd-1', ...DRAFT }).catch(() => undefined)
        await inside.ask('take-turn')
      })
      await expect(later).rejects.toThrow()
      expect(await graph.run(TURNS)).toEqual([])
    })

    test('it sees its own writes, and others see them once it is done', async () => {
      const graph = await empty()
      const [inside, outside] = await graph.change(async (change) => {
        await change.ask('start-draft', { id: 'd-1', ...DRAFT })
        return [await change.ask('drafts'), await graph.ask('drafts')]
      })
      expect([inside?.length, outside?.length]).toEqual([1, 0])
      expect(await graph.ask('drafts')).toHaveLength(1)
    })

    test('two writers, and twenty: each turn is counted', async () => {
      const graph = await empty()
      await Promise.all(Array.from({ length: 20 }, () => changed(graph, 'take-turn')))
      expect(await graph.run(TURNS)).toEqual([{ taken: 20 }])
    })

    test('two writers who read before they write: none writes over the other', async () => {
      const graph = await empty()
      await changed(graph, 'start-draft', { id: 'd-1', ...DRAFT })
      const add = (name: string) =>
        graph.change(async (inside) => {
          await inside.ask('take-turn')
          const held = await inside.ask('changes-of-draft', { id: 'd-1' })
          const row = { noun: 'needs', id: `${name}-${held.length}`, seenRevision: null, content: null }
          await inside.ask('hold-changes', { id: 'd-1', rows: [row] })
        })
      await Promise.all(['a', 'b', 'c', 'd', 'e'].map(add))
      const held = await graph.ask('changes-of-draft', { id: 'd-1' })
      expect(held.map((row) => String(row.id).split('-')[1]).sort()).toEqual(['0', '1', '2', '3', '4'])
    })

    test('duplicate key: refused by the constraint, and nothing is kept', async () => {
      const graph = await empty()
      await changed(graph, 'begin-edition', {
        key: 'borough/1',
        area: 'borough',
        number: 1,
        publishedOn: '2026-01-01',
        by: 'x',
        note: '',
      })
      const second = changed(graph, 'begin-edition', {
        key: 'borough/1',
        area: 'town',
        number: 9,
        publishedOn: '2026-01-01',
        by: 'x',
        note: '',
      })
      await expect(second).rejects.toThrow()
      expect(await graph.ask('newest-editions')).toEqual([{ area: 'borough', number: 1 }])
    })

    test('a question cannot write, and a change needs a transaction', async () => {
      const graph = await empty()
      await expect(graph.ask('take-turn')).rejects.toThrow('no question take-turn.cypher')
      await expect(graph.ask('no-such-question')).rejects.toThrow('no question no-such-question.cypher')
    })

    test('missing parameter: refused, not read as null', async () => {
      const graph = await empty()
      await expect(graph.ask('editions-of-area')).rejects.toThrow(/parameter/i)
    })

    test('unknown id: no rows', async () => {
      const graph = await empty()
      expect(await graph.ask('editions-of-area', { area: 'nowhere' })).toEqual([])
      expect(await graph.ask('draft', { id: 'nothing' })).toEqual([])
    })

    test.each(INJECTIONS)('a value is never part of a statement: %s', async (text) => {
      const graph = await empty()
      await changed(graph, 'start-draft', { id: 'kept', ...DRAFT })
      await changed(graph, 'start-draft', { id: text, area: text, title: text, by: text })
      await changed(graph, 'hold-changes', {
        id: text,
        rows: [{ noun: text, id: text, seenRevision: null, content: text }],
      })
      expect(await graph.ask('editions-of-area', { area: text })).toEqual([])
      expect((await graph.ask('drafts')).map((row) => row.id).sort()).toEqual(['kept', text].sort())
      expect(await graph.ask('changes-of-draft', { id: text })).toEqual([
        { noun: text, id: text, seenRevision: null, content: text },
      ])
    })

    test('closed and opened again: everything is there, constraints too', async () => {
      const first = await empty()
      await changed(first, 'start-draft', { id: 'd-1', ...DRAFT })
      await first.close()
      const second = await again()
      expect(await second.ask('drafts')).toEqual([{ id: 'd-1', ...DRAFT, became: null }])
      await expect(changed(second, 'start-draft', { id: 'd-1', ...DRAFT })).rejects.toThrow()
    })

    test('alive, until it is closed', async () => {
      const graph = await empty()
      expect(await graph.alive()).toBe(true)
      await graph.close()
      expect(await graph.alive()).toBe(false)
    })
  })
}
