import { expect, it } from 'vitest'
import { openImage } from '../../domain/image/open.ts'
import type { Suggestion } from '../../domain/model/answer.ts'
import { VERDICTS } from '../../domain/model/words.ts'
import { nextSteps } from '../../domain/next-steps/next-steps.ts'
import { readPicture } from '../../domain/picture/read.ts'
import type { Expected } from '../../server/seed/case.ts'
import { loadCases } from '../../server/seed/cases.ts'
import { seededData } from '../builders/seed.ts'

const { cases } = loadCases('graph-seed')
const areas = ['hackney', 'england', 'bromley-bexley'].map(seededData)
const records = areas.map((area) => area.records)

/** Every suggestion, open or shut, that the engine makes for the cases of Hackney. */
function suggestionsOfAllCases(): readonly Suggestion[] {
  const image = openImage(seededData('hackney'))
  return cases.flatMap(({ area, picture, on }) => {
    const read = readPicture(image, picture)
    if (area !== 'hackney' || !read.ok) return []
    const { suggestions, notYet } = nextSteps(image, read.picture, on)
    return [...suggestions, ...notYet]
  })
}

const suggested = ({ suggestions }: Expected): string[] => [
  ...(suggestions?.exact ?? []),
  ...(suggestions?.first ?? []),
  ...(suggestions?.inOrder ?? []),
  ...(suggestions?.includes ?? []).map(({ provision }) => provision),
]

it('there are at least eighty worked cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(80)
})

it('every provision that can be suggested is suggested in a case', () => {
  const can = records.flatMap(({ provisions }) =>
    provisions.filter(({ kind, neverSuggested }) => kind !== 'SANCTION' && !neverSuggested).map(({ id }) => id),
  )
  const is = new Set(cases.flatMap(({ expect: expected }) => suggested(expected)))
  expect([...new Set(can)].filter((id) => !is.has(id))).toEqual([])
})

it('every rule is found in a case that lists all findings', () => {
  const rules = new Set(records.flatMap((all) => all.rules.map(({ id }) => id)))
  const fired = new Set(cases.flatMap(({ expect: { findings } }) => findings?.exact ?? []))
  expect([...rules].filter((id) => !fired.has(id))).toEqual([])
})

/** What makes a provision relevant can be a test of it too: where it does not hold, there is nothing to suggest. */
const IMPLIED_BY_RELEVANCE = [
  'has-ehc-plan NOT_MET',
  'has-ehc-plan NOT_KNOWN',
  'meeting-failing NOT_MET',
  'meeting-failing NOT_KNOWN',
  'needs-autism NOT_KNOWN',
  'timetable-reason NOT_MET',
  'timetable-reason NOT_KNOWN',
]

it('every criterion is met, not met and not known in some case', () => {
  const seen = new Map<string, Set<string>>()
  for (const { reasons } of suggestionsOfAllCases()) {
    for (const { criterion, verdict } of reasons) seen.set(criterion, (seen.get(criterion) ?? new Set()).add(verdict))
  }
  const lacking = [...new Set(records[0]?.provisions.flatMap(({ opensWhen = [] }) => opensWhen))].flatMap((criterion) =>
    VERDICTS.filter((verdict) => !seen.get(criterion)?.has(verdict)).map((verdict) => `${criterion} ${verdict}`),
  )
  expect(new Set(lacking)).toEqual(new Set(IMPLIED_BY_RELEVANCE))
})

it('every line of a checklist is in each state it can have, and every counter is reached, not reached and not known', () => {
  const [hackney] = records
  const can = [
    ...(hackney?.checklists ?? []).flatMap(({ items }) =>
      items.flatMap((line) => [
        ...['IN_PLACE', 'TRIED', 'NOT_TRIED', 'NOT_KNOWN'].map((state) => `${line.id} ${state}`),
        ...(line.notApplicableWhen ? [`${line.id} NOT_APPLICABLE`] : []),
      ]),
    ),
    ...(hackney?.counters ?? []).flatMap(({ id }) => [true, false, null].map((reached) => `${id} ${reached}`)),
  ]
  const seen = cases.flatMap(({ expect: { review } }) => [
    ...(review?.checklist ?? []).map(({ id, state }) => `${id} ${state}`),
    ...(review?.counters ?? []).map(({ id, reached }) => `${id} ${reached}`),
  ])
  expect([...new Set(can)].filter((one) => !seen.includes(one))).toEqual([])
})

it('nothing that is a sanction is suggested in a case', () => {
  const sanctions = new Set(
    records.flatMap(({ provisions }) => provisions.filter(({ kind }) => kind === 'SANCTION').map(({ id }) => id)),
  )
  const offered = cases.flatMap(({ expect: expected }) => [
    ...suggested(expected),
    ...(expected.review?.alternatives ?? []).map(({ id }) => id),
  ])
  expect(offered.filter((id) => sanctions.has(id))).toEqual([])
})

it('a case names only provisions and rules that there are, so that none is absent for a slip of the pen', () => {
  const provisions = new Set(records.flatMap((all) => all.provisions.map(({ id }) => id)))
  const rules = new Set(records.flatMap((all) => all.rules.map(({ id }) => id)))
  const unknown = cases.flatMap(
    ({ id, expect: { findings, suggestions, notYet, absent = [], consult = [], review } }) => {
      const listed = [suggestions, notYet].flatMap((list) => (list ? suggested({ suggestions: list }) : []))
      const found = [...(findings?.exact ?? []), ...(findings?.inOrder ?? []), ...(findings?.excludes ?? [])]
      return [
        ...[...listed, ...absent, ...consult, ...(review?.alternatives ?? []).map((one) => one.id)].filter(
          (one) => !provisions.has(one),
        ),
        ...found.filter((one) => !rules.has(one)),
      ].map((one) => `${id}: ${one}`)
    },
  )
  expect(unknown).toEqual([])
})
