import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from '../../domain/image/canonical.ts'
import { asFields, asProperties, type Fields } from '../../server/graph/properties.ts'
import { putTogether } from '../../server/graph/put-together.ts'
import { takeApart } from '../../server/graph/take-apart.ts'

/** Any JSON, under names that records use, so that it often looks like a link and often nearly does. */
const names = [
  'cites',
  'source',
  'where',
  'helps',
  'tiers',
  'tier',
  'page',
  'law',
  'items',
  'reads',
  'provision',
  'id',
  'from',
  'until',
  'since',
  'content',
  'place',
  'name',
]
const { json } = fc.letrec<{ json: Fields | string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('an-id', 'another', ''),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names), tie('json'), { maxKeys: 5 }),
  ) as fc.Arbitrary<Fields | string>,
}))
const record = fc.dictionary(fc.constantFrom(...names), json) as fc.Arbitrary<Fields>
const noun = fc.constantFrom('provisions' as const, 'needs' as const, 'checklists' as const, 'law' as const)

describe('a record taken apart and put together again', () => {
  test('is the record it was, whatever it holds', () => {
    fc.assert(
      fc.property(noun, record, (of, whole) => {
        const { rest, links } = takeApart(of, whole)
        const through = asFields(JSON.parse(JSON.stringify(asProperties(rest))))
        const back = putTogether(
          through,
          links.map((link) => ({ ...link, says: asFields(asProperties(link.says)) })),
        )
        expect(canonical(back)).toBe(canonical(whole))
      }),
      { numRuns: 3000 },
    )
  })

  test('a provision: what names another record becomes a link, the rest stays plain or becomes text', () => {
    const apart = takeApart('provisions', {
      id: 'key-worker',
      name: 'Key worker',
      ageMin: 5,
      aliases: ['KW'],
      family: 'together',
      tiers: [{ tier: 'first', explicit: true, cites: [{ source: 'handbook', where: 'Page 2' }] }],
      page: { glance: { ages: '5 to 11' }, law: ['duty-to-ask'] },
      opensWhen: [],
    })
    expect(apart.links).toEqual([
      { kind: 'IN_FAMILY', names: 'together', path: 'family', says: {} },
      { kind: 'CITES', names: 'handbook', path: 'tiers.0.cites', place: 0, says: { where: 'Page 2' } },
      { kind: 'AT_TIER', names: 'first', path: 'tiers', place: 0, says: { explicit: true } },
      { kind: 'UNDER_LAW', names: 'duty-to-ask', path: 'page.law', place: 0, says: {} },
    ])
    expect(asProperties(apart.rest)).toEqual({
      name: 'Key worker',
      ageMin: 5,
      aliases: ['KW'],
      opensWhen: [],
      content: '{"id":"key-worker","page":{"glance":{"ages":"5 to 11"}}}',
    })
  })

  test('dates keep clear of the editions, which are called since and until', () => {
    const said = asProperties({ from: '2026-07-26', until: '2030-01-01', since: 'x' })
    expect(said).toEqual({ fromDate: '2026-07-26', untilDate: '2030-01-01', content: '{"since":"x"}' })
  })

  test('a list of two types, and one with a null, is kept as text: a property could not hold it on every engine', () => {
    expect(asProperties({ mixed: [1, 'a'], hollow: ['a', null] })).toEqual({
      content: '{"hollow":["a",null],"mixed":[1,"a"]}',
    })
  })
})
