import { describe, expect, it } from 'vitest'
import { must } from '../../domain/image/image.ts'
import type { Test } from '../../domain/model/test.ts'
import { indexed, keysOf, triggers, woken } from '../../domain/test/triggers.ts'
import { aCriterion, anImage, aProvision } from '../builders/area.ts'

const conditions = new Map([['at-risk', { id: 'at-risk', says: '', test: { needs: ['risk'] } }]])
const two: Test = { field: 'suspensionsThisTerm', atLeast: 2 }

describe('what can wake a test', () => {
  it.each<[Test, string[]]>([
    [{ needs: ['a', 'b'] }, ['needs:a', 'needs:b']],
    [{ considering: ['a'] }, ['considering:a']],
    [{ field: 'phase', oneOf: ['PRIMARY', 'SECONDARY'] }, ['phase=PRIMARY', 'phase=SECONDARY']],
    [{ field: 'disabled', is: true }, ['disabled=true']],
    [two, ['suspensionsThisTerm']],
    [
      { largest: ['suspensionsThisTerm', 'suspensionsThisYear'], atLeast: 2 },
      ['suspensionsThisTerm', 'suspensionsThisYear'],
    ],
    [{ tried: ['plan'] }, ['tried:plan']],
    [{ failing: 'any' }, ['tried']],
    [{ condition: 'at-risk' }, ['needs:risk']],
    [{ any: [two, { needs: ['a'] }] }, ['suspensionsThisTerm', 'needs:a']],
    [{ not: two }, ['always']],
    [{ on: { from: '2026-07-26' } }, ['always']],
  ])('%j: %j', (test, keys) => {
    expect(triggers(test, conditions)).toEqual(keys)
  })

  it('of parts that must all hold is the rarest one', () => {
    const phase: Test = { field: 'phase', is: 'PRIMARY' }
    expect(triggers({ all: [{ not: two }, two, phase, { needs: ['a'] }] }, conditions)).toEqual(['needs:a'])
    expect(triggers({ all: [{ not: two }, two, phase] }, conditions)).toEqual(['phase=PRIMARY'])
    expect(triggers({ all: [{ not: two }] }, conditions)).toEqual(['always'])
  })

  it('is looked up by the keys of a picture, each thing once', () => {
    const index = indexed(['x', 'y', 'z'], (one) => (one === 'x' ? ['needs:a', 'disabled=true'] : [`needs:${one}`]))
    expect(woken(index, keysOf({ needs: ['a', 'y'], disabled: true }))).toEqual(['x', 'y'])
    expect(woken(index, keysOf({ disabled: false, needs: null, tried: [] }))).toEqual([])
  })
})

describe('an image that lacks what it names', () => {
  it('is not opened when a stage or a condition is lost', () => {
    const staged = { provisions: [aProvision('plan', { stages: [{ criterion: 'soon' }] })] }
    const lost = { ...staged, criteria: [aCriterion('soon', { condition: 'lost' })] }
    expect(() => anImage(lost)).toThrow('no condition lost')
  })

  it('fails loudly when a record is asked for that must be there', () => {
    expect(() => must(anImage({}), 'criteria', 'lost')).toThrow('has no record lost among its criteria')
  })
})
