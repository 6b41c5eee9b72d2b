import { describe, expect, it } from 'vitest'
import { openImage } from '../../domain/image/open.ts'
import { addressOf, filtersOn, withValue, withWords } from '../../web/find/address.ts'
import { addressIn, readState } from '../../web/find/state.ts'
import { statusOf } from '../../web/find/status.ts'
import { seededData } from '../builders/seed.ts'

const image = openImage(seededData('hackney'))
const read = (query: string, hash = '') => readState(image, query, hash)

describe('the address of the directory', () => {
  it('holds nothing that is as by default', () => {
    expect(addressIn(image, read(''))).toBe('/find')
    expect(addressIn(image, read('?sort=tier&view=cards'))).toBe('/find')
    expect(addressIn(image, read('?sort=match', '#q=PSP'))).toBe('/find#q=PSP')
  })

  it('has its keys, and the values in each, in one order whatever was ticked first', () => {
    const ticked =
      '?view=table&kind=team,plan&phase=secondary,primary&need=peer-conflict,friendship&tier=universal-plus,universal&sort=name'
    expect(addressIn(image, read(ticked))).toBe(
      '/find?tier=universal,universal-plus&need=friendship,peer-conflict&phase=primary,secondary&kind=plan,team&sort=name&view=table',
    )
    const back = withValue(withValue(read(''), 'tier', 'beyond', true), 'tier', 'universal', true)
    expect(addressIn(image, back)).toBe('/find?tier=universal,beyond')
  })

  it('drops what it does not know without a word', () => {
    expect(addressIn(image, read('?tier=universal,tier-4&pupil=anyone&phase=nursery&sort=best&view=map'))).toBe(
      '/find?tier=universal',
    )
  })

  it('keeps the search words after the #, where no browser sends them', () => {
    expect(addressOf({ words: 'strong feelings & more' })).toBe('/find#q=strong%20feelings%20%26%20more')
    expect(read('', '#q=strong%20feelings%20%26%20more').words).toBe('strong feelings & more')
  })

  it.each(['#q=A123456789012', '#q=1%2F2%2F2014', '#q=someone%40school.uk', '#q=943%20476%205919'])(
    'does not read what looks like a pupil: %s',
    (hash) => expect(read('', hash).words).toBe(''),
  )

  it('sorts by best match only while words are searched for', () => {
    expect(read('').sort).toBe('tier')
    expect(read('?sort=match').sort).toBe('tier')
    expect(read('', '#q=anger').sort).toBe('match')
    expect(withWords(read(''), 'anger').sort).toBe('match')
    expect(withWords(read('', '#q=anger'), '').sort).toBe('tier')
    expect(withWords(read('?sort=name'), 'anger').sort).toBe('name')
  })

  it('lists what is on, and takes one away', () => {
    const state = read('?tier=universal-plus&phase=primary')
    expect(filtersOn(state)).toEqual([
      { key: 'tier', value: 'universal-plus' },
      { key: 'phase', value: 'primary' },
    ])
    expect(filtersOn(withValue(state, 'tier', 'universal-plus', false))).toEqual([{ key: 'phase', value: 'primary' }])
  })
})

describe('the status line', () => {
  const says = (query: string, hash: string, count: number) => {
    const { found, by } = statusOf(image, read(query, hash), count)
    return `${found} ${by}`.trim()
  }

  it.each([
    ['', '', 79, '79 provisions.'],
    ['?tier=universal-plus&phase=primary', '', 14, '14 provisions. Filtered by Universal plus, Primary.'],
    ['?phase=primary', '#q=anger', 12, '12 provisions. Matching “anger”. Filtered by Primary.'],
    ['', '#q=PSP', 1, '1 provision. Matching “PSP”.'],
    ['?tier=complex-high-risk', '#q=anger', 0, 'No provision matches “anger” + Complex / high risk.'],
  ])('%s%s', (query, hash, count, sentence) => expect(says(query, hash, count)).toBe(sentence))

  it('never takes more than fifteen words', () => {
    const many =
      '?tier=universal,universal-plus&need=friendship,peer-conflict,disruptive-or-impulsive&phase=primary,secondary'
    expect(says(many, '#q=what can we do', 20)).toBe('20 provisions. Matching “what can we do”. 7 filters on.')
    expect(says(many, '', 0)).toBe('No provision matches these 7 things.')
    const long = `#q=${'very '.repeat(20)}long`
    expect(says('?phase=primary', long, 3)).toBe('3 provisions. Matching your search. 1 filter on.')
  })
})
