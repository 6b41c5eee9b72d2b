import { describe, expect, it } from 'vitest'
import { openImage } from '../../domain/image/open.ts'
import { loadCases } from '../../server/seed/cases.ts'
import { formatProblem } from '../../server/seed/problem.ts'
import { seededData } from '../builders/seed.ts'
import { differences } from './differences.ts'

const { cases, problems } = loadCases('graph-seed')
const areas = [...new Set(cases.map(({ area }) => area))]

it('every worked case can be read', () => {
  expect(problems.map(formatProblem)).toEqual([])
})

for (const area of areas) {
  describe(`the worked cases of ${area}`, () => {
    const image = openImage(seededData(area))
    for (const one of cases.filter((any) => any.area === area)) {
      it(`${one.id}: ${one.says}`, () => {
        expect(differences(image, one).join('\n')).toBe('')
      })
    }
  })
}
