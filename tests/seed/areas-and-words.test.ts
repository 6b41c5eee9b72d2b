import { expect, test } from 'vitest'
import { areaOf, placesCited, readerText, recordsOf } from './reader-text.ts'

const hackney = recordsOf('hackney')
const bromleyBexley = recordsOf('bromley-bexley')

test('Hackney gives 999, the hub and the out of hours line, and says which are confirmed', () => {
  const phones = areaOf('hackney')?.safeguarding?.phones.map(({ number, confirmed }) => [number, confirmed])
  expect(phones).toEqual([
    ['999', true],
    ['020 8356 5500', false],
    ['020 8356 2710', false],
  ])
})

test('every area gives 999 and builds on England', () => {
  for (const id of ['england', 'hackney', 'bromley-bexley']) {
    expect(areaOf(id)?.safeguarding?.phones[0]?.number).toBe('999')
  }
  expect(areaOf('hackney')?.buildsOn).toEqual(['england'])
  expect(areaOf('bromley-bexley')?.buildsOn).toEqual(['england'])
})

test('a worry sends only the needs that its words say', () => {
  const sent = [...hackney.worries].sort((a, b) => a.order - b.order).map(({ name, needs }) => [name, ...needs])
  expect(sent).toEqual([
    ['Anger, strong feelings', 'strong-feelings'],
    ['Disruptive or challenging behaviour', 'disruptive-or-impulsive', 'challenging-behaviour'],
    ['Friendship, falling out', 'friendship', 'peer-conflict'],
    ['Being bullied', 'bullying'],
    ['Anxiety, stress', 'anxiety-and-stress'],
    ['Low mood, self-esteem', 'low-mood', 'self-esteem'],
    ['Attachment, trauma', 'attachment-and-trauma'],
    ['Autism, social communication', 'autism-and-social-communication'],
    ['Attendance, disaffection', 'attendance', 'disaffection'],
    ['Family, parenting', 'family-relationships', 'parenting'],
    ['Risk of exclusion', 'exclusion-risk'],
  ])
})

test('the map has three tiers, and says of every other framework that it is never converted', () => {
  const tiers = [...hackney.tiers]
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, bars, framework }) => [id, bars, framework])
  expect(tiers).toEqual([
    ['universal', 1, 'hackney-wellbeing'],
    ['universal-plus', 2, 'hackney-wellbeing'],
    ['complex-high-risk', 3, 'hackney-wellbeing'],
  ])
  for (const { note } of hackney.frameworks) expect(note).toMatch(/^Never converted/)
  expect(hackney.frameworks.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['seal-waves', 'the-difference-tiers', 'proposal-2026']),
  )
})

test('each area has lines with stations of its own and seven families', () => {
  const stations = (records: typeof hackney) =>
    Object.fromEntries(records.lines.map(({ id, stations: stops }) => [id, stops.map((stop) => stop.id)]))
  expect(stations(hackney)).toMatchObject({
    pastoral: ['pastoral-support-programme', 're-engagement-unit', 'educational-psychology-service'],
    placement: ['new-regents-placement', 'ap-panel'],
    exclusion: ['suspension', 'permanent-exclusion', 'exclusions-team'],
  })
  expect(stations(bromleyBexley)).toMatchObject({ pastoral: ['outreach-service', 'educational-psychology-service'] })
  expect(bromleyBexley.families).toHaveLength(7)
})

test('the borough abbreviations find their provision and say what else they mean', () => {
  const words = new Map(hackney.words.map((word) => [word.id, word]))
  expect(words.get('map')).toMatchObject({ clash: expect.stringContaining('provision map') })
  expect(words.get('fte')).toMatchObject({ now: 'suspension', clash: 'full-time equivalent' })
  expect(words.get('statement')?.now).toBe('EHC plan')
  expect(words.get('fast')?.finds).toEqual(['first-access-and-screening-team', 'multi-agency-safeguarding-hub'])
  expect(words.get('multi-agency-team')?.clash).toBe('multi-academy trust')
  expect(words.get('cyppp')?.finds).toEqual(['partnership-panel'])
})

test('no reader is told MAT alone', () => {
  for (const word of hackney.words) expect(readerText(word).replace('three letters, MAT', '')).not.toMatch(/\bMAT\b/)
  for (const one of [...hackney.changed, ...hackney.disagreements]) expect(readerText(one)).not.toMatch(/\bMAT\b/)
})

test('all twelve rows of what the law changed, and the nine local changes, are held', () => {
  const ids = hackney.changed.map(({ id }) => id)
  for (let n = 1; n <= 9; n++) expect(ids.filter((id) => id.startsWith(`l-${n}-`))).toHaveLength(1)
  expect(ids.filter((id) => !id.startsWith('l-'))).toHaveLength(12)
  const timetable = hackney.changed.find(({ id }) => id === 'timetable-not-for-behaviour')
  expect(timetable).toMatchObject({
    from: '2024-08-19',
    nowSays: expect.stringContaining('not be used to manage behaviour'),
  })
  const placement = hackney.changed.find(({ id }) => id === 'placement-needs-a-direction')
  expect(placement).toMatchObject({ from: '2026-07-26', nowSays: expect.stringContaining('two school days') })
})

test('where the guide disagrees with itself both passages stand', () => {
  const threshold = hackney.disagreements.find(({ id }) => id === 'psp-threshold')
  expect(placesCited(threshold)).toEqual([
    'no-need-to-exclude: Pastoral Support Programme, line 603',
    'no-need-to-exclude: Fixed-Term Exclusion, lines 1101-1103',
    'no-need-to-exclude: Fixed-Term Exclusion, lines 1086-1089',
  ])
  expect(threshold?.reading).toContain('Two is the trigger; three is the point to consult')
  const phones = readerText(hackney.disagreements.find(({ id }) => id === 'two-phone-numbers'))
  expect(phones).toContain('020 8820 7519')
  expect(phones).toContain('020 8820 7486')
})

test("the outreach service is Bromley and Bexley's alone", () => {
  const text = readerText(bromleyBexley.provisions.find(({ id }) => id === 'outreach-service'))
  for (const fact of [
    'eight schools',
    'four and a half years',
    'Primary and secondary pupils',
    'it does not come for every child',
  ]) {
    expect(text).toContain(fact)
  }
  expect(hackney.provisions.map(({ id }) => id)).not.toContain('outreach-service')
})
