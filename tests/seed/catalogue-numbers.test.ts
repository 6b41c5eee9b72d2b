import { expect, it } from 'vitest'
import { carriedNumbers, catalogueNumbers, notModelled } from './catalogue.ts'

const { guide, law } = catalogueNumbers()
const known = [...Object.values(guide), ...Object.values(law)].flat()
const left = notModelled()
const carried = carriedNumbers()

const heads = (numbers: readonly string[]) => numbers.filter((number) => /\d$/.test(number))
const run = (prefix: string, last: number, digits: number) =>
  Array.from({ length: last }, (_, at) => `${prefix}${String(at + 1).padStart(digits, '0')}`)

it('lists every number of the guide, without a gap', () => {
  expect(heads(guide.provisions)).toEqual(run('P-', 23, 2))
  expect(guide.provisions.length).toBe(49)
  expect(guide.bodies).toEqual(run('F-', 24, 2))
  expect(guide.measures).toEqual(run('M-', 9, 2))
  expect(guide.additions).toEqual(run('X-', 4, 2))
  expect(guide.edges).toEqual(run('E-', 50, 2))
  expect(guide.rules).toEqual(run('N-', 28, 2))
})

it('lists the 158 rules of law and guidance and the nine local facts', () => {
  expect(law.rules.length).toBe(158)
  expect(heads(law.rules)).toEqual(run('R', 157, 1))
  expect(law.rules).toContain('R19a')
  expect(law.local).toEqual(run('L', 9, 1))
})

it('has no number twice', () => {
  expect(new Set(known).size).toBe(known.length)
})

it('every number is carried by a record, or the list of what is not modelled says why not', () => {
  const excused = new Set(left.map(({ number }) => number))
  expect(known.filter((number) => !carried.has(number) && !excused.has(number))).toEqual([])
})

it('what is listed as not modelled is carried by no record, is known, and has a reason', () => {
  expect(left.filter(({ number }) => carried.has(number)).map(({ number }) => number)).toEqual([])
  expect(left.filter(({ number }) => !known.includes(number)).map(({ number }) => number)).toEqual([])
  expect(left.filter(({ reason }) => reason.split(' ').length < 5).map(({ number }) => number)).toEqual([])
})

it('no record carries a number that the catalogues do not know', () => {
  const unknown = [...carried].filter(([number]) => !known.includes(number))
  expect(unknown).toEqual([])
})
