import { describe, expect, it } from 'vitest'
import { openImage } from '../../domain/image/open.ts'
import { facetsOf, removals } from '../../web/find/facets.ts'
import { matches } from '../../web/find/matches.ts'
import { nearest } from '../../web/find/nearest.ts'
import { readState } from '../../web/find/state.ts'
import { anImage, aProvision } from '../builders/area.ts'
import { seededData } from '../builders/seed.ts'

const image = openImage(seededData('hackney'))
const read = (query: string, hash = '') => readState(image, query, hash)
const ids = (query: string, hash = '') => matches(image, read(query, hash)).map(({ id }) => id)
const counts = (query: string, hash = '') =>
  Object.fromEntries(
    facetsOf(image, read(query, hash)).map(({ key, options }) => [
      key,
      Object.fromEntries(options.map(({ value, count }) => [value, count])),
    ]),
  )

describe('what is found', () => {
  it('is everything, by tier, then name, while nothing is asked', () => {
    expect(ids('')).toHaveLength(79)
    expect(ids('').slice(0, 3)).toEqual(['dot-b-foundations', 'classroom-adjustments', 'anti-bullying'])
  })

  it('passes all lists, any value of each', () => {
    expect(ids('?tier=universal-plus&need=friendship&phase=primary')).toEqual([
      'solution-focused-approaches',
      'circle-of-friends',
      'school-counselling',
      'seal-small-group',
    ])
    expect(ids('?tier=universal&need=friendship&phase=primary')).toEqual([
      'classroom-adjustments',
      'circle-time',
      'peer-mediation',
      'playground-friends',
      'seal-whole-school',
      'solution-focused-approaches',
      'first-conversation',
    ])
  })

  it('has the sanctions, teams and processes that stand in no tier under Beyond the tiers', () => {
    expect(ids('?tier=beyond&kind=sanction')).toEqual([
      'detention',
      'internal-exclusion',
      'permanent-exclusion',
      'suspension',
    ])
  })

  it('shows no phase what its ages shut out, and every phase what states none', () => {
    expect(ids('?phase=secondary')).not.toContain('multi-agency-team')
    expect(ids('?phase=secondary')).toContain('partnership-panel')
    expect(ids('?phase=early-years')).toContain('multi-agency-team')
    expect(ids('?phase=early-years')).not.toContain('partnership-panel')
    expect(ids('?phase=secondary,early-years')).toEqual(
      expect.arrayContaining(['multi-agency-team', 'partnership-panel', 'pastoral-support-programme']),
    )
  })

  it.each([
    ['PSP', 'pastoral-support-programme'],
    ['EHCP', 'ehc-needs-assessment'],
    ['FTE', 'suspension'],
    ['CYPPP', 'partnership-panel'],
    ['pastoral suport', 'pastoral-support-programme'],
  ])('has %s first', (words, first) => expect(ids('', `#q=${encodeURIComponent(words)}`)[0]).toBe(first))

  it('sorts by name and by kind, either way', () => {
    expect(ids('?kind=plan&sort=name')).toEqual(['pastoral-support-programme', 'sen-support'])
    expect(ids('?kind=plan&sort=-name')).toEqual(['sen-support', 'pastoral-support-programme'])
    expect(ids('?kind=plan,assessment&sort=kind')[0]).toBe('ehc-needs-assessment')
    expect(ids('?kind=plan,assessment&sort=-kind')[2]).toBe('ehc-needs-assessment')
  })
})

describe('the count of a choice', () => {
  it('is what it holds beside the other lists, and zero stays', () => {
    const { tier, phase, kind } = counts('?phase=primary', '#q=anger')
    expect(tier).toEqual({ universal: 5, 'universal-plus': 8, 'complex-high-risk': 0, beyond: 0 })
    expect(phase).toEqual({ 'early-years': 10, primary: 12, secondary: 11, 'post-16': 9 })
    expect(kind).toMatchObject({ programme: 3, forum: 0 })
  })

  it('is what is found when the choice is made', () => {
    for (const [key, options] of Object.entries(counts('?phase=primary')))
      for (const [value, count] of Object.entries(options))
        expect([
          key,
          value,
          key === 'phase' ? ids(`?phase=${value}`).length : ids(`?phase=primary&${key}=${value}`).length,
        ]).toEqual([key, value, count])
  })

  it('of a need begins with the worries, most usual first', () => {
    const need = facetsOf(image, read('')).find(({ key }) => key === 'need')
    expect(need?.options).toHaveLength(25)
    expect(need?.options.slice(0, 5).map(({ name }) => name)).toEqual([
      'Anger and strong feelings',
      'Disruptive or impulsive behaviour',
      'Challenging behaviour',
      'Friendship',
      'Conflict between pupils',
    ])
  })

  it('a list whose fact no record holds is not there', () => {
    const bare = anImage({ provisions: [aProvision('one')] })
    const keys = facetsOf(bare, readState(bare, '', '')).map(({ key }) => key)
    expect(keys).toEqual(['kind'])
  })
})

describe('when nothing is found', () => {
  const none = read('?tier=complex-high-risk&phase=early-years', '#q=anger')

  it('each thing can be taken away, with the count that gives', () => {
    expect(matches(image, none)).toEqual([])
    const ways = removals(image, none)
    expect(ways.map(({ name }) => name)).toEqual(['“anger”', 'Complex / high risk', 'Early years'])
    for (const { count, without } of ways) expect(matches(image, without)).toHaveLength(count)
  })

  it('the nearest three pass most of the lists', () => {
    const near = nearest(image, none).map(({ id }) => id)
    expect(near).toHaveLength(3)
    expect(ids('?phase=early-years', '#q=anger')).toEqual(expect.arrayContaining(near))
  })

  it('words that find nothing at all leave nothing near, and say so by themselves', () => {
    expect(nearest(image, read('', '#q=zzzzzz'))).toEqual([])
    expect(removals(image, read('', '#q=zzzzzz')).map(({ count }) => count)).toEqual([79])
  })
})
