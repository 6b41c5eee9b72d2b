import { describe, expect, test } from 'vitest'
import { openImage } from '../../domain/image/open.ts'
import type { ImageData } from '../../domain/model/image.ts'
import { rowsOf } from '../../web/compare/rows.ts'
import { byLetter } from '../../web/glossary/by-letter.ts'
import { helpByTier } from '../../web/need/by-tier.ts'
import { turnsOf } from '../../web/provision/history.ts'
import { inSentences, neighbourhood } from '../../web/provision/neighbourhood.ts'
import { condition, lasting, relationsOf } from '../../web/provision/relations.ts'
import { seededData } from '../builders/seed.ts'

const data = seededData('hackney')
const image = openImage(data)

const the = (id: string) => {
  const provision = image.by.provisions.get(id)
  if (!provision) throw new Error(`There is no ${id}`)
  return provision
}

/** The lines of one list, each with the name of the other end in its place. */
const lines = (id: string, list: string) =>
  relationsOf(image, id)
    .filter((one) => one.list === list)
    .map(({ before, other, after }) => `${before}${other.name}${after}`)

describe('an edge told from each of its ends', () => {
  test('what is needed comes before, and is told so at both ends', () => {
    expect(lines('dot-b', 'before')).toEqual(['.b Foundations (staff course) is needed first'])
    expect(lines('dot-b-foundations', 'next')).toEqual([
      '.b (secondary mindfulness) needs this first',
      'Paws .b (primary mindfulness) needs this first',
    ])
  })

  test('evidence is asked for by what comes after', () => {
    expect(lines('re-engagement-unit', 'before')).toContain('Pastoral Support Programme (PSP) is asked for as evidence')
    expect(lines('pastoral-support-programme', 'next')).toContain('Re-engagement Unit asks for this as evidence')
  })

  test('a sanction is never what one does instead; something else is', () => {
    expect(lines('key-worker', 'instead')).toEqual(['Instead of Suspension', 'Instead of Permanent exclusion'])
    expect(lines('suspension', 'instead')).toContain('Key worker or learning mentor is another way')
  })

  test('a child-protection concern leads straight on', () => {
    expect(lines('multi-agency-planning-meeting', 'next')[0]).toBe('Straight to Children’s social care')
    expect(lines('childrens-social-care', 'before')).toContain('Multi Agency Planning meeting leads straight here')
  })

  test('who is asked for advice stands apart from what comes next', () => {
    expect(lines('circle-of-friends', 'asks')).toEqual(['Educational Psychology Service'])
    expect(lines('circle-of-friends', 'next')).not.toContain('Educational Psychology Service')
  })

  test('every edge is told exactly once at each end', () => {
    const told = data.records.provisions.flatMap(({ id }) => relationsOf(image, id).map(({ edge }) => edge.id))
    expect(told).toHaveLength(data.records.edges.length * 2)
  })

  test('the condition closes the sentence, and days are said where they are known', () => {
    const edge = image.by.edges.get('e-18')
    expect(edge && condition(edge)).toMatch(/^, when two reviews have not had the effect needed.*[^.]\.$/)
    expect(edge && lasting(edge)).toBe('About 30 to 40 school days.')
  })
})

describe('the small drawing', () => {
  test('is the same each time, and no two boxes overlap', () => {
    for (const provision of data.records.provisions) {
      const drawn = neighbourhood(image, provision)
      expect(neighbourhood(image, provision)).toEqual(drawn)
      const tops = drawn.boxes.map(({ y }) => y)
      for (const [at, y] of tops.entries()) if (at > 0) expect(y - (tops[at - 1] ?? 0)).toBeGreaterThanOrEqual(42)
      expect(drawn.height).toBeLessThan(480)
      expect(drawn.boxes.filter(({ hangs }) => hangs === null)).toHaveLength(1)
    }
  })

  test('says in words what it shows', () => {
    expect(inSentences(neighbourhood(image, the('re-engagement-unit')))).toBe(
      'Re-engagement Unit stands in Complex / high risk. Before it: Pastoral Support Programme (Universal plus). Steps down to: Pastoral Support Programme (Universal plus).',
    )
  })
})

describe('compare', () => {
  const rows = rowsOf(image, [the('re-engagement-unit'), the('camhs')])
  const row = (name: string) => rows.find((one) => one.name === name)
  test('a row that is the same does not say that it differs', () => {
    expect(row('Kind')).toEqual({ name: 'Kind', cells: [['Service'], ['Service']], differs: false })
    expect(row('Who for')?.differs).toBe(true)
  })
  test('what neither states has no row', () => {
    expect(row('Group size')).toBeUndefined()
    expect(rows.every(({ cells }) => cells.some((cell) => cell.length > 0))).toBe(true)
  })
})

describe('the history of a record', () => {
  const edition = (
    number: number,
    change: (data: ImageData['records']) => Partial<ImageData['records']>,
  ): ImageData => ({
    ...data,
    edition: number,
    publishedOn: `2026-12-0${number}`,
    records: { ...data.records, ...change(data.records) },
  })
  const without = edition(1, ({ provisions }) => ({ provisions: provisions.filter(({ id }) => id !== 'camhs') }))
  const first = edition(2, () => ({}))
  const renamed = edition(3, ({ provisions, edges }) => ({
    provisions: provisions.map((one) => (one.id === 'camhs' ? { ...one, name: 'CYPMHS' } : one)),
    edges: edges.filter(({ to }) => to !== 'camhs'),
  }))

  test('says when it came, what changed and when it went, and nothing of an edition that left it alone', () => {
    expect(turnsOf([without, first, first, renamed, without], 'camhs')).toEqual([
      { edition: 2, publishedOn: '2026-12-02', what: 'came', parts: [] },
      { edition: 3, publishedOn: '2026-12-03', what: 'changed', parts: ['name', 'what comes before and after'] },
      { edition: 1, publishedOn: '2026-12-01', what: 'went', parts: [] },
    ])
  })
})

test('what helps with a need keeps its place in the whole list under each tier', () => {
  const need = image.by.needs.get('exclusion-risk')
  if (!need) throw new Error('There is no such need')
  const groups = helpByTier(image, need)
  expect(groups.map(({ tier }) => tier?.name)).toEqual(['Universal', 'Universal plus', 'Complex / high risk'])
  for (const { helps } of groups) {
    const places = helps.map(({ place }) => place)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  }
  expect(groups.flatMap(({ helps }) => helps)).toHaveLength(10)
})

test('the glossary stands in the order of a dictionary', () => {
  const letters = byLetter(data.records.words)
  expect(letters[0]?.letter).toBe('A')
  expect(letters[0]?.words.map(({ term }) => term).slice(0, 3)).toEqual(['ABA', 'ADHD', 'Alternative provision (AP)'])
  expect(letters.flatMap(({ words }) => words)).toHaveLength(54)
})
