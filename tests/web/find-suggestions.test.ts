import { describe, expect, it } from 'vitest'
import { openImage } from '../../domain/image/open.ts'
import { suggestionsFor } from '../../web/search/suggestions.ts'
import { seededData } from '../builders/seed.ts'

const image = openImage(seededData('hackney'))
const groups = (words: string) =>
  suggestionsFor(image, words).map(({ name, found }) => [name, found.map((one) => one.to)])

describe('suggestions', () => {
  it('stand in their groups, and lead to the pages', () => {
    expect(groups('PSP')).toEqual([
      ['Provisions', ['/provision/pastoral-support-programme']],
      ['Words', ['/glossary#psp']],
    ])
    expect(groups('FAST')).toEqual([
      ['Panels and teams', ['/body/first-access-and-screening-team', '/body/multi-agency-safeguarding-hub']],
      ['Words', ['/glossary#fast']],
    ])
    expect(groups('anger').at(-1)).toEqual(['Needs', ['/need/strong-feelings']])
  })

  it('of an abbreviation that stands for two things are both of them, spelled out', () => {
    const words = suggestionsFor(image, 'MAT').find(({ name }) => name === 'Words')
    expect(words?.found.map(({ name }) => name)).toEqual(['Multi Agency Team (under 6)', 'Multi-academy trust'])
    expect(groups('mat')[0]).toEqual(['Panels and teams', ['/body/multi-agency-team']])
  })

  it('are few of each kind', () => {
    for (const { found } of suggestionsFor(image, 'behaviour')) expect(found.length).toBeLessThanOrEqual(4)
  })

  it.each(['A123456789012', '943 476 5919', '01/02/2014', 'someone@school.sch.uk', '07700 900123'])(
    'there are none for what looks like a pupil: %s',
    (words) => expect(suggestionsFor(image, words)).toEqual([]),
  )
})
