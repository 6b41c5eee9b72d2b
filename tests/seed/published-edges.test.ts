import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { placesCited, recordsOf } from './reader-text.ts'

const edges = recordsOf('hackney').edges
const edge = (id: string) => edges.find((each) => each.id === id)
const proposals: { id: string; from: string; to: string }[] = parse(
  readFileSync('graph-seed/hackney/proposals.yaml', 'utf8'),
).proposals

describe('Published edges', () => {
  test('only what a source times has a duration: two reviews, six weeks, ten days, at once', () => {
    const timed = edges.filter(({ schoolDays }) => schoolDays).map(({ id, schoolDays }) => [id, schoolDays])
    expect(Object.fromEntries(timed)).toEqual({
      'e-03': { min: 0, max: 0 },
      'e-27': { min: 0, max: 0 },
      'e-18': { min: 30, max: 40 },
      'e-19': { min: 30, max: 40 },
      'e-32': { min: 30, max: 30 },
      'e-36': { min: 0, max: 10 },
    })
  })

  test('six of our own readings are published, marked as inferred', () => {
    const six = ['e-08e', 'e-08f', 'e-s5', 'e-s6', 'e-34e', 'e-45b'].map(edge)
    expect(six.map((each) => [each?.explicit, each?.force])).toEqual(Array(6).fill([false, 'INFERRED']))
  })

  test('a proposal waits for an officer and is published nowhere', () => {
    expect(proposals).toHaveLength(20)
    const published = new Set(edges.flatMap(({ id, from, kind, to }) => [id, `${from} ${kind} ${to}`]))
    expect(proposals.filter(({ id }) => published.has(id))).toEqual([])
  })

  test('the planning meeting reaches the panels through the front door, with the ambiguity said', () => {
    expect(edges.filter(({ from, kind }) => from === 'multi-agency-planning-meeting' && kind === 'REFERS_TO')).toEqual([
      expect.objectContaining({ id: 'e-06a', to: 'first-access-and-screening-team', explicit: false }),
      expect.objectContaining({ id: 'r-1', to: 'early-help' }),
    ])
    expect(edge('e-06a')?.note).toContain('leaves open')
    expect(placesCited(edge('e-06a'))).toContain('no-need-to-exclude: Referral pathways, lines 204-208')
  })

  test('no way on ends at a sanction', () => {
    const ways = edges.filter(({ kind }) => kind === 'REFERS_TO' || kind === 'ESCALATES_TO').map(({ to }) => to)
    expect(
      ways.filter((to) => ['suspension', 'permanent-exclusion', 'internal-exclusion', 'detention'].includes(to)),
    ).toEqual([])
  })

  test('two suspensions and ten days lead to a Pastoral Support Programme, as the guide says', () => {
    expect([edge('e-17')?.says, edge('e-16')?.says]).toEqual([
      expect.stringContaining('two or three suspensions'),
      expect.stringContaining('ten days or more'),
    ])
  })
})
