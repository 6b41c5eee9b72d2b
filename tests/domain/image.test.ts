import { describe, expect, it } from 'vitest'
import { apply } from '../../domain/image/apply.ts'
import { canonical } from '../../domain/image/canonical.ts'
import { mergeRecords } from '../../domain/image/merge.ts'
import { byName } from '../../domain/image/order.ts'
import { joinImage, splitImage } from '../../domain/image/split.ts'
import { aNeed, anArea, anEdge, aProvision, CITES } from '../builders/area.ts'

describe('canonical', () => {
  it('sorts keys at every depth and keeps lists as they are', () => {
    expect(canonical({ b: [2, { d: 1, c: null }], a: 'x', e: undefined })).toBe('{"a":"x","b":[2,{"c":null,"d":1}]}')
    expect(canonical({ a: 1, b: 2 })).toBe(canonical({ b: 2, a: 1 }))
  })
})

describe('merge', () => {
  const base = {
    provisions: [aProvision('plan', { name: 'Plan', summary: 'National', aliases: ['P'] }), aProvision('base-only')],
    needs: [aNeed('calm', ['plan', 'local-only', 'elsewhere'])],
    edges: [anEdge('one', 'plan', 'REFERS_TO', 'local-only'), anEdge('two', 'plan', 'REFERS_TO', 'elsewhere')],
  }
  const local = { provisions: [{ id: 'plan', summary: 'Local', aliases: ['L'] }, aProvision('local-only')] }

  it('lays an area over what it builds on, field by field', () => {
    const { provisions } = mergeRecords([base, local])
    expect(provisions.map((one) => one.id)).toEqual(['base-only', 'local-only', 'plan'])
    expect(provisions[2]).toMatchObject({ name: 'Plan', summary: 'Local', aliases: ['L'] })
  })

  it('drops from every list what the area lacks', () => {
    expect(mergeRecords([base, local]).needs[0]?.helps).toEqual(['plan', 'local-only'])
    expect(mergeRecords([base, local]).edges.map((edge) => edge.id)).toEqual(['one'])
    expect(mergeRecords([base]).needs[0]?.helps).toEqual(['plan'])
    expect(mergeRecords([base]).edges).toEqual([])
  })

  it('never makes a provision easier to open by losing a criterion', () => {
    const { provisions } = mergeRecords([
      { provisions: [aProvision('plan', { opensWhen: ['lost'], stages: [{ criterion: 'lost' }] })] },
    ])
    expect(provisions[0]).toMatchObject({ opensWhen: ['lost'], stages: [] })
  })

  it('holds every noun, also those nobody stated', () => {
    expect(mergeRecords([])).toMatchObject({ worries: [], law: [], provisions: [] })
  })
})

describe('split and join', () => {
  const page = { attach: ['A form'] }
  const data = anArea({
    provisions: [aProvision('plan', { page }), aProvision('club')],
    words: [{ id: 'w', term: 'W', means: 'A word' }],
    frameworks: [{ id: 'ladder', name: 'Ladder', says: 'Two tiers', cites: CITES }],
  })

  it('leave pages and texts out of the index, and give the same image again', () => {
    const { index, bodies } = splitImage(data)
    expect(canonical(index)).not.toContain('A form')
    expect(canonical(index)).not.toContain('A word')
    expect(bodies.pages).toEqual({ plan: page })
    expect(canonical(joinImage(index, bodies))).toBe(canonical(data))
  })
})

describe('apply', () => {
  it('adds, replaces and takes away records, and touches nothing it was given', () => {
    const before = { provisions: [aProvision('a'), aProvision('c')] }
    const after = apply(before, [
      { noun: 'provisions', id: 'b', content: { name: 'B' } },
      { noun: 'provisions', id: 'c', content: { name: 'C' } },
      { noun: 'provisions', id: 'a', content: null },
      { noun: 'needs', id: 'calm', content: { name: 'Calm' } },
    ])
    expect(after.provisions).toEqual([
      { id: 'b', name: 'B' },
      { id: 'c', name: 'C' },
    ])
    expect(after.needs).toEqual([{ id: 'calm', name: 'Calm' }])
    expect(before.provisions.map((one) => one.id)).toEqual(['a', 'c'])
  })
})

describe('names', () => {
  it('are compared lower-cased by code unit, then ids', () => {
    const names = [
      { id: '1', name: 'Éclair' },
      { id: '3', name: 'apple' },
      { id: '2', name: 'Apple' },
      { id: '4', name: 'Zoo' },
    ]
    expect(names.sort(byName).map((one) => one.id)).toEqual(['2', '3', '4', '1'])
  })
})
