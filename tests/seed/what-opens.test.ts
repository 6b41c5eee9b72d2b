import { expect, test } from 'vitest'
import type { Criterion } from '../../domain/model/record.ts'
import { recordsOf } from './reader-text.ts'
import { OPENS, STAGES } from './what-opens-table.ts'

const hackney = recordsOf('hackney')

const named = (id: string): Criterion => {
  const found = hackney.criteria.find((criterion) => criterion.id === id)
  if (!found) throw new Error(`No criterion ${id}`)
  return found
}

test('each provision opens by the tests of its row, in their order, with their force', () => {
  for (const { id, opensWhen = [] } of hackney.provisions) {
    const tests = opensWhen.map(named).map(({ test: asked, force }) => [JSON.stringify(asked), force])
    expect([id, ...tests]).toEqual([id, ...(OPENS[id] ?? [])])
  }
  expect(Object.keys(OPENS).filter((id) => !hackney.provisions.some((provision) => provision.id === id))).toEqual([])
})

test('each provision becomes relevant without a need by the stage of its row', () => {
  for (const { id, stages = [] } of hackney.provisions) {
    const tests = stages.map(({ criterion }) => JSON.stringify(named(criterion).test))
    expect([id, ...tests]).toEqual([id, ...(STAGES[id] ?? [])])
  }
})

test('what a failure opens stands in its order', () => {
  const ranked = hackney.provisions.flatMap(({ id, stages = [] }) =>
    stages.flatMap(({ afterFailure }) => (afterFailure ? [{ id, afterFailure }] : [])),
  )
  expect(ranked.sort((a, b) => a.afterFailure - b.afterFailure).map(({ id }) => id)).toEqual([
    'multi-agency-team',
    'partnership-panel',
    'early-help',
    'multi-agency-planning-meeting',
    'educational-psychology-service',
  ])
})

test('what is still to be confirmed says so', () => {
  const open = hackney.criteria.filter(({ confidence }) => confidence === 'NOT_CONFIRMED').map(({ id }) => id)
  expect(open).toEqual([
    'age-4-to-9',
    'age-up-to-12',
    'age-up-to-4',
    'agrees-to-reduced-timetable',
    'no-ehc-plan-transfer',
    'parent-agrees',
  ])
})

test('"one thing tried has not worked" is opened by a programme that worked in part', () => {
  expect(named('one-thing-has-not-worked').change).toEqual({
    field: 'tried.pastoral-support-programme.outcome',
    becomes: 'PARTLY',
  })
})

test('no sentence of a criterion says Multi Agency Team without the age, or shortens it', () => {
  const words = hackney.criteria.flatMap((one) => [one.says, one.whenMet, one.whenNotMet, one.whenNotKnown])
  for (const said of words.filter((one) => one !== undefined)) {
    expect(said).not.toMatch(/\bMAT\b/)
    expect(said.replaceAll('Multi Agency Team (under 6)', '')).not.toContain('Multi Agency Team')
  }
})
