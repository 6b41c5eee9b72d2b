import { describe, expect, it } from 'vitest'
import { searchIndex } from '../../domain/search/index.ts'
import { findProvisions } from '../../domain/search/provisions.ts'
import { search } from '../../domain/search/search.ts'
import { aNeed, anImage, aProvision } from '../builders/area.ts'

const image = anImage({
  provisions: [
    aProvision('support-plan', { name: 'Pastoral Support Plan', aliases: ['PSP'], kind: 'PLAN' }),
    aProvision('friends', { name: 'Circle of Friends', phases: ['PRIMARY'], ageMax: 11 }),
    aProvision('unit', { name: 'Re-engagement Unit', aliases: ['REU'], kind: 'SERVICE' }),
    aProvision('front-door', { name: 'First Access Team', aliases: ['FAST'], kind: 'TEAM', lane: 'high' }),
    aProvision('hub', { name: 'Safeguarding Hub', searchWords: ['FAST'], kind: 'TEAM', lane: 'high' }),
    aProvision('counselling', { name: 'School Counselling', aliases: ['A Space'], summary: 'Talk about anger.' }),
    aProvision('breathing', { name: 'Breathing', lane: 'high' }),
    aProvision('rest', {
      name: 'Quiet rest',
      tiers: [{ tier: 'low', explicit: true }],
      phases: ['SECONDARY'],
      ageMin: 11,
      ageMax: 16,
    }),
  ],
  needs: [
    aNeed('strong-feelings', ['breathing', 'friends'], { name: 'Strong feelings', searchWords: ['anger', 'SEMH'] }),
    aNeed('worry', ['rest', 'breathing'], { name: 'Worry', searchWords: ['anxiety', 'SEMH'] }),
  ],
  words: [{ id: 'sanction', term: 'Isolation', means: 'Working apart from the class.', finds: ['rest'] }],
})
const index = searchIndex(image)
function found(words: string) {
  const results = search(index, words)
  if (results.refused) throw new Error(`Refused: ${words}`)
  return results
}
const ids = (words: string) => found(words).all.map((one) => one.id)

describe('search', () => {
  it.each([
    ['PSP', 'support-plan'],
    ['psp', 'support-plan'],
    ['pastoral suport', 'support-plan'],
    ['circle of freinds', 'friends'],
    ['cirlce friends', 'friends'],
    ['REU', 'unit'],
    ['re-engagement', 'unit'],
    ['reengagement unit', 'unit'],
    ['re engagement unit', 'unit'],
    ['reengagmeent', 'unit'],
    ['A Space', 'counselling'],
    ['a-space', 'counselling'],
    ['past', 'support-plan'],
    ['breath', 'breathing'],
    ['isolation', 'rest'],
  ])('%s finds first %s', (words, first) => {
    expect(ids(words)[0]).toBe(first)
  })

  it('puts a name before a word that is only searched by', () => {
    expect(ids('FAST')).toEqual(['front-door', 'hub'])
  })

  it('forgives no slip under five letters, one to nine, two from ten', () => {
    expect(ids('psq')).toEqual([])
    expect(ids('rets')).toEqual([])
    expect(ids('queit')).toEqual(['rest'])
    expect(ids('frineds')).toEqual(['friends'])
    expect(ids('pastroal')).toEqual(['support-plan'])
    expect(ids('pastoarlx')).toEqual([])
    expect(ids('counceling')).toEqual(['counselling'])
    expect(ids('cuonselilng')).toEqual(['counselling'])
    expect(ids('cuonselilngx')).toEqual([])
  })

  it('of a need finds what helps with it: most such needs first, then tier, then name', () => {
    expect(ids('anger')).toEqual(['friends', 'breathing'])
    expect(ids('angre')).toEqual(expect.arrayContaining(['friends', 'breathing']))
    expect(ids('SEMH')).toEqual(['breathing', 'friends', 'rest'])
  })

  it('finds any of the words when nothing holds all of them', () => {
    expect(ids('friends for a lonely child')).toEqual(['friends'])
  })

  it('groups what it found', () => {
    expect(found('FAST').bodies.map((one) => one.id)).toEqual(['front-door', 'hub'])
    expect(found('FAST').provisions).toEqual([])
    expect(found('anger').needs.map((one) => one.id)).toEqual(['strong-feelings'])
    expect(found('isolation').words.map((one) => one.id)).toEqual(['sanction'])
  })

  it('finds nothing for nothing', () => {
    expect(ids('')).toEqual([])
    expect(ids(' - ')).toEqual([])
  })
})

describe('what looks like a pupil is refused', () => {
  it.each([
    'A123456789012',
    'a12345678901b',
    'help for H801200001001',
    '943 476 5919',
    '943-476-5919',
    '9434765919',
    '01/02/2014',
    '1.2.14',
    '2014-02-01',
    '1 2 2014',
    'born 3rd March 2015',
    '3 Sept 2015',
    'March 3',
    'someone@school.sch.uk',
    '020 8820 7091',
    '07700 900123',
    '+44 20 8820 7091',
    '(020) 8820 7091',
  ])('%s', (words) => {
    expect(search(index, words)).toEqual({ refused: true })
    expect(findProvisions(image, { search: words })).toEqual([])
  })

  it.each(['year 5', 'KS2', 'tier 2', 'age 11 to 16', 'R57', '45 days', 'paws .b', 'march', '6 marching', '2026'])(
    '%s is not',
    (words) => {
      expect(search(index, words).refused).toBe(false)
    },
  )
})

describe('provisions', () => {
  const kept = (filter: object) => findProvisions(image, { filter }).map((one) => one.id)

  it('without a search stand by tier, then name', () => {
    expect(kept({})).toEqual([
      ...['friends', 'support-plan', 'rest', 'unit', 'counselling'],
      ...['breathing', 'front-door', 'hub'],
    ])
  })

  it('are filtered by any within a list, all across lists', () => {
    expect(kept({ kinds: ['PLAN', 'SERVICE'] })).toEqual(['support-plan', 'unit'])
    expect(kept({ needs: ['worry'] })).toEqual(['rest', 'breathing'])
    expect(kept({ needs: ['worry', 'strong-feelings'], kinds: ['PROGRAMME'] })).toEqual([
      'friends',
      'rest',
      'breathing',
    ])
    expect(kept({ tiers: ['low'] })).toEqual(['rest'])
    expect(kept({ tiers: [], kinds: null, needs: ['worry'] })).toEqual(['rest', 'breathing'])
  })

  it('that state no phase or age match every one', () => {
    const others = ['support-plan', 'unit', 'counselling', 'breathing', 'front-door', 'hub']
    expect(kept({ phases: ['PRIMARY'] }).sort()).toEqual([...others, 'friends'].sort())
    expect(kept({ phases: ['SECONDARY'], ageYears: 16 }).sort()).toEqual([...others, 'rest'].sort())
    expect(kept({ phases: ['SECONDARY'], ageYears: 17 }).sort()).toEqual([...others].sort())
    expect(kept({ ageYears: 11 }).sort()).toEqual([...others, 'friends', 'rest'].sort())
  })

  it('that are searched keep the order of the search', () => {
    const asked = { search: 'SEMH', filter: { needs: ['worry'] } }
    expect(findProvisions(image, asked).map((one) => one.id)).toEqual(['breathing', 'rest'])
  })
})
