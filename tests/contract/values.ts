import { describe, expect, test } from 'vitest'
import { type Engine, opener } from './engine.ts'

/** Written and read back, each of these is what it was. */
const VALUES = {
  zero: 0,
  'a negative integer': -1,
  'the largest safe integer': 9007199254740991,
  'the smallest safe integer': -9007199254740991,
  'a fraction': 15.5,
  'a negative fraction': -0.5,
  'a number past every integer': 1e300,
  true: true,
  false: false,
  'an empty text': '',
  'a date': '2026-07-26',
  'a text of digits': '007',
  'a text with quotes': `"Is this a child's worry?" \\ back \`tick\` $x {y}`,
  'text beyond the basic plane': 'naïve – 😀 \u{1F469}\u200D\u{1F3EB} é e\u0301',
  'several lines': 'one\ntwo\r\n\tthree',
  'an empty list': [],
  'a list of texts': ['b', 'a', '', '😀'],
  'a list of integers': [3, 0, -1],
  'a list of fractions': [0.5, 1.25],
  'a list of booleans': [true, false],
} as const

export function values(engine: Engine): void {
  describe('values', () => {
    const { empty } = opener(engine)

    test.each(Object.entries(VALUES))('%s', async (_, value) => {
      const graph = await empty()
      await graph.run('CREATE (x:Probe) SET x.value = $value', { value })
      expect(
        await graph.run('MATCH (x:Probe) RETURN x.value AS value, $value AS same, x.value = $value AS equal', {
          value,
        }),
      ).toEqual([{ value, same: value, equal: true }])
    })

    test('null: a property that is not there', async () => {
      const graph = await empty()
      await graph.run('CREATE (x:Probe) SET x = $fields', { fields: { kept: 1, none: null } })
      expect(await graph.run('MATCH (x:Probe) RETURN properties(x) AS fields, x.none AS none')).toEqual([
        { fields: { kept: 1 }, none: null },
      ])
      await graph.run('MATCH (x:Probe) SET x += $fields', { fields: { kept: null, more: 2 } })
      expect(await graph.run('MATCH (x:Probe) RETURN properties(x) AS fields')).toEqual([{ fields: { more: 2 } }])
    })

    test('integers are divided as integers, fractions as fractions', async () => {
      const graph = await empty()
      expect(await graph.run('RETURN $seven / 2 AS integer, $half * 2 AS fraction', { seven: 7, half: 3.5 })).toEqual([
        { integer: 3, fraction: 7 },
      ])
    })

    test('an integer limits rows', async () => {
      const graph = await empty()
      expect(
        await graph.run('UNWIND [1, 2, 3] AS x RETURN x ORDER BY x SKIP $skip LIMIT $limit', { skip: 1, limit: 1 }),
      ).toEqual([{ x: 2 }])
    })

    test('dates are compared as text, in the order of the calendar', async () => {
      const graph = await empty()
      const rows = await graph.run('UNWIND $days AS day WITH day WHERE day <= $on RETURN day ORDER BY day', {
        days: ['2026-07-26', '2025-12-31', '2026-07-27', '2026-01-01'],
        on: '2026-07-26',
      })
      expect(rows.map((row) => row.day)).toEqual(['2025-12-31', '2026-01-01', '2026-07-26'])
    })

    test('text is ordered by code unit: capitals first, accents after z', async () => {
      const graph = await empty()
      const rows = await graph.run('UNWIND $words AS word RETURN word ORDER BY word', {
        words: ['b', 'é', 'Z', 'a', 'z', 'B', 'ab', '10', '9', ''],
      })
      expect(rows.map((row) => row.word)).toEqual(['', '10', '9', 'B', 'Z', 'a', 'ab', 'b', 'z', 'é'])
    })

    test('null comes last, and first when the order is reversed', async () => {
      const graph = await empty()
      const order = async (way: string) =>
        (await graph.run(`UNWIND [null, 2, 1] AS x RETURN x ORDER BY x${way}`)).map((row) => row.x)
      expect(await order('')).toEqual([1, 2, null])
      expect(await order(' DESC')).toEqual([null, 2, 1])
    })

    test('what is collected keeps the order it came in, without nulls', async () => {
      const graph = await empty()
      expect(await graph.run('UNWIND [3, null, 1, 2] AS x WITH x ORDER BY x DESC RETURN collect(x) AS all')).toEqual([
        { all: [3, 2, 1] },
      ])
    })

    test('a list as a parameter, empty too', async () => {
      const graph = await empty()
      expect(
        await graph.run('UNWIND $rows AS row RETURN row.id AS id ORDER BY id', { rows: [{ id: 'b' }, { id: 'a' }] }),
      ).toEqual([{ id: 'a' }, { id: 'b' }])
      expect(await graph.run('UNWIND $rows AS row RETURN row.id AS id', { rows: [] })).toEqual([])
      expect(await graph.run('RETURN $id IN $ids AS there', { id: 'a', ids: ['b', 'a'] })).toEqual([{ there: true }])
    })

    test('an optional match that finds nothing gives nulls and an empty list', async () => {
      const graph = await empty()
      await graph.run('CREATE (:Probe {id: 1})')
      const rows = await graph.run(
        'MATCH (x:Probe) OPTIONAL MATCH (x)-[:TO]->(y) RETURN x.id AS id, y.id AS other, collect(y.id) AS all',
      )
      expect(rows).toEqual([{ id: 1, other: null, all: [] }])
    })

    test('no rows: count is 0, max is null, collect is empty', async () => {
      const graph = await empty()
      expect(
        await graph.run('MATCH (x:Nothing) RETURN count(x) AS count, max(x.n) AS max, collect(x.n) AS all'),
      ).toEqual([{ count: 0, max: null, all: [] }])
    })

    test('properties of a relationship', async () => {
      const graph = await empty()
      await graph.run('CREATE (:Probe {id: 1})-[:TO {says: $says, place: 0, until: null}]->(:Probe {id: 2})', {
        says: 'it\'s "so"',
      })
      expect(
        await graph.run(
          'MATCH (:Probe)-[r]->(:Probe) RETURN type(r) AS kind, properties(r) AS fields, r.until AS until',
        ),
      ).toEqual([{ kind: 'TO', fields: { says: 'it\'s "so"', place: 0 }, until: null }])
    })

    test('rows are copies: changing one changes nothing', async () => {
      const graph = await empty()
      await graph.run('CREATE (:Probe {list: [1, 2]})')
      const [first] = await graph.run('MATCH (x:Probe) RETURN x.list AS list')
      const list = first?.list
      if (!Array.isArray(list)) throw new Error('no list')
      list.push(3)
      expect(await graph.run('MATCH (x:Probe) RETURN x.list AS list')).toEqual([{ list: [1, 2] }])
    })

    test('a node, a relationship and an integer past 2^53 do not leave the graph', async () => {
      const graph = await empty()
      await graph.run('CREATE (:Probe)-[:TO]->(:Probe)')
      await expect(graph.run('MATCH (x:Probe) RETURN x LIMIT 1')).rejects.toThrow(/plain value/)
      await expect(graph.run('MATCH ()-[r:TO]->() RETURN r LIMIT 1')).rejects.toThrow(/plain value/)
      await expect(graph.run('RETURN 9007199254740993 AS n')).rejects.toThrow(/plain value|2\^53/)
    })
  })
}
