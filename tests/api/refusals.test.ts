import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, post, type Serving, serving } from '../builders/serving.ts'

let server: Serving
beforeAll(async () => {
  server = await serving()
})
afterAll(() => server.close())

const NEXT_STEPS = 'query ($picture: PupilPicture!) { nextSteps(area: "hackney", picture: $picture) { edition } }'

/** The one error that a question gets. */
async function error(query: string, variables?: unknown) {
  const { status, body, text } = await ask(server.address, query, variables)
  expect(body.errors, text).toHaveLength(1)
  expect(status).toBe(400)
  return body.errors?.[0]
}
const says = async (query: string, variables?: unknown) => (await error(query, variables))?.message
const ofPicture = (picture: unknown) => says(NEXT_STEPS, { picture })

describe('a picture that does not fit gets one error, which names the field and what would be right', () => {
  test.each<[string, unknown, string]>([
    [
      'a word not on the list',
      { phase: 'PRIMRY' },
      'picture.phase must be one of EARLY_YEARS, PRIMARY, SECONDARY, POST_16.',
    ],
    ['text for a number', { ageYears: 'seven' }, 'picture.ageYears must be a whole number.'],
    ['a part of a year', { ageYears: 7.5 }, 'picture.ageYears must be a whole number.'],
    ['an age past the end', { ageYears: 26 }, 'picture.ageYears must be a whole number from 0 to 25.'],
    ['a negative count', { suspensionsThisTerm: -1 }, 'picture.suspensionsThisTerm must be a whole number, 0 or more.'],
    ['attendance past 100', { attendancePercent: 100.5 }, 'picture.attendancePercent must be a number from 0 to 100.'],
    ['text for yes or no', { parentAgrees: 'yes' }, 'picture.parentAgrees must be true or false.'],
    ['a list of numbers', { needs: [1.5] }, 'picture.needs must be an id.'],
    ['a null in a list', { needs: [null] }, 'picture.needs must be given: an id.'],
    [
      'a thing tried without status',
      { tried: [{ provision: 'camhs' }] },
      'picture.tried.status must be given: one of IN_PLACE, FINISHED, STOPPED.',
    ],
    [
      'text for a thing tried',
      { tried: ['camhs'] },
      'picture.tried must be an object with provision, status, outcome, reviewsHeld, reviewsWithoutImpact.',
    ],
    [
      'an unknown field',
      { name: 'x' },
      'picture holds a field that is not known; it may hold ageYears, phase, schoolType, needs, childProtectionConcern, senStatus, disabled, lookedAfter, socialWorker, parentAgrees, behaviourDeteriorating, atRiskOfPermanentExclusion, permanentExclusionConsidered, seriousIncident, suspensionsThisTerm, suspensionsThisYear, suspendedDaysThisTerm, suspendedDaysThisYear, longestSuspensionDays, attendancePercent, returningFrom, considering, tried.',
    ],
    [
      'an unknown need',
      { needs: ['attenshun'] },
      'picture.needs[0] must be the id of a need of this area: attenshun is not known here.',
    ],
    [
      'a body of another area',
      { considering: ['outreach-service'] },
      'picture.considering[0] must be the id of a provision of this area: outreach-service is not known here.',
    ],
    [
      'the same thing tried twice',
      {
        tried: [
          { provision: 'camhs', status: 'IN_PLACE' },
          { provision: 'camhs', status: 'FINISHED' },
        ],
      },
      'picture.tried[1].provision must be listed once: camhs is there already.',
    ],
    [
      'more reviews without impact than reviews',
      { tried: [{ provision: 'camhs', status: 'IN_PLACE', reviewsHeld: 1, reviewsWithoutImpact: 2 }] },
      'picture.tried[0].reviewsWithoutImpact must not be above reviewsHeld.',
    ],
    [
      'nothing',
      null,
      'picture must be given: an object with ageYears, phase, schoolType, needs, childProtectionConcern, senStatus, disabled, lookedAfter, socialWorker, parentAgrees, behaviourDeteriorating, atRiskOfPermanentExclusion, permanentExclusionConsidered, seriousIncident, suspensionsThisTerm, suspensionsThisYear, suspendedDaysThisTerm, suspendedDaysThisYear, longestSuspensionDays, attendancePercent, returningFrom, considering, tried.',
    ],
  ])('%s', async (_, picture, message) => expect(await ofPicture(picture)).toBe(message))

  test('the field stands apart, for a program to read', async () => {
    expect((await error(NEXT_STEPS, { picture: { phase: 'X' } }))?.extensions).toEqual({
      code: 'BAD_INPUT',
      field: 'picture.phase',
    })
  })

  test.each([
    [
      '{ nextSteps(area: "hackney", picture: { phase: PRIMRY }) { edition } }',
      'picture.phase must be one of EARLY_YEARS, PRIMARY, SECONDARY, POST_16.',
    ],
    [
      '{ nextSteps(area: "hackney", picture: { ageYears: "7" }) { edition } }',
      'picture.ageYears must be a whole number.',
    ],
    [
      '{ nextSteps(area: "hackney", picture: { tried: [{ provision: "camhs" }] }) { edition } }',
      'picture.tried.status must be given: one of IN_PLACE, FINISHED, STOPPED.',
    ],
    [
      '{ nextSteps(area: "hackney", picture: { tried: [{ provision: "camhs", status: null }] }) { edition } }',
      'picture.tried.status must be given: one of IN_PLACE, FINISHED, STOPPED.',
    ],
  ])('in the text of the query the same: %s', async (query, message) => expect(await says(query)).toBe(message))
})

describe('other arguments', () => {
  test.each([
    ['{ map(area: "narnia") { nodes { id } } }', 'There is no area narnia; there is bromley-bexley, england, hackney.'],
    ['{ map(area: "N A R") { nodes { id } } }', 'There is no such area; there is bromley-bexley, england, hackney.'],
    ['{ map { nodes { id } } }', 'map lacks an argument that it needs, of area, filter, on (line 1, column 3).'],
    ['{ map(area: "hackney", on: "2026-02-30") { nodes { id } } }', 'on must be a calendar date, YYYY-MM-DD.'],
    ['{ map(area: "hackney", on: 20260101) { nodes { id } } }', 'on must be a calendar date, YYYY-MM-DD.'],
    [
      '{ map(area: "hackney", where: 1) { nodes { id } } }',
      'map takes no such argument; it takes area, filter, on (line 1, column 24).',
    ],
    [
      '{ map(area: "hackney", filter: { needs: ["x-y"] }) { nodes { id } } }',
      'filter.needs must be the id of a need of this area: x-y is not known here.',
    ],
    [
      '{ map(area: "hackney", filter: { tiers: ["x 9"] }) { nodes { id } } }',
      'filter.tiers must be the id of a tier of this area.',
    ],
    ['{ provisions(area: "hackney", first: -1) { totalCount } }', 'first must be a whole number, 0 or more.'],
    ['{ provisions(area: "hackney", first: 1e3) { totalCount } }', 'first must be a whole number.'],
    ['{ provisions(area: "hackney", after: "?") { totalCount } }', 'after must be a cursor of this same list.'],
    [
      '{ routes(area: "hackney", from: "camhs", to: "nowhere") { schoolDaysMin } }',
      'to must be the id of a provision of this area: nowhere is not known here.',
    ],
    [
      '{ routes(area: "hackney", from: "Jo 4", to: "camhs") { schoolDaysMin } }',
      'from must be the id of a provision of this area.',
    ],
    [
      '{ routes(area: "hackney", from: "camhs", to: "camhs", first: -2) { schoolDaysMin } }',
      'first must be a whole number, 0 or more.',
    ],
  ])('%s', async (query, message) => expect(await says(query)).toBe(message))

  test('a variable is named by the argument it stands for', async () => {
    const query = 'query ($x: Date, $y: ID!) { map(area: $y, on: $x) { nodes { id } } }'
    expect(await says(query, { x: 'soon', y: 'hackney' })).toBe('on must be a calendar date, YYYY-MM-DD.')
    expect(await says(query, { x: '2026-01-01' })).toBe('area must be given: an id.')
  })
})

describe('a query that does not fit the schema', () => {
  test.each([
    [
      '{ map(area: "hackney") { knots { id } } }',
      'PathwayMap has no such field; it has nodes, edges (line 1, column 26).',
    ],
    [
      '{ map(area: "hackney") }',
      'map is asked for with the wrong selection: objects need one, values take none (line 1, column 3).',
    ],
    [
      '{ map(area: "hackney") { nodes { id { x } } } }',
      'id is asked for with the wrong selection: objects need one, values take none (line 1, column 37).',
    ],
    ['{ ...x }', 'A fragment is spread that is not in the query (line 1, column 6).'],
    ['query ($a: Pupil) { __typename }', 'A type is named that the schema does not have (line 1, column 12).'],
    [
      'query ($a: ID) { map(area: $a) { nodes { id } } }',
      'A variable of another type stands where area is asked for: an id (line 1, column 8).',
    ],
    [
      '{ map(area: $a) { nodes { id } } }',
      'A variable is used that the operation does not declare (line 1, column 13).',
    ],
    ['mutation { erase }', 'Only queries are answered; the schema has nothing else.'],
    [
      '{ __typename @defer }',
      'A directive is used that the schema does not have, or not here; it has @skip and @include (line 1, column 14).',
    ],
    ['{ nextSteps(', 'The query is not GraphQL that can be read (line 1, column 13).'],
    [
      '{ a: provision(area: "hackney", id: "x") { id } a: map(area: "hackney") { nodes { id } } }',
      'One name is asked for with two meanings; use an alias (line 1, column 3).',
    ],
  ])('%s', async (query, message) => expect(await says(query)).toBe(message))
})

describe('a body that cannot be read', () => {
  const of = async (body: string) => {
    const answer = await post(server.address, body)
    return [answer.status, answer.body.errors?.[0]?.message]
  }
  test.each([
    ['{"query": ', 'The request could not be read; send a JSON object.'],
    ['', 'The request could not be read; send a JSON object.'],
    ['"text"', 'Send a JSON object with `query`, and `variables` if it has any.'],
    ['{}', '`query` must be a GraphQL document as text.'],
    ['{"query": 7}', '`query` must be a GraphQL document as text.'],
    ['{"query": "{ __typename }", "variables": []}', '`variables` must be an object.'],
    ['{"query": "{ __typename }", "operationName": 3}', '`operationName` must be text.'],
    [
      '{"query": "query a { __typename } query b { __typename }"}',
      '`operationName` must name one operation of the query.',
    ],
    [
      '{"query": "query a { __typename }", "operationName": "b"}',
      '`operationName` must name one operation of the query.',
    ],
    ['{"__proto__": {"query": "{ __typename }"}}', 'The request could not be read; send a JSON object.'],
  ])('%s', async (body, message) => expect(await of(body)).toEqual([400, message]))

  test('of two operations the one named is answered, each time', async () => {
    const query = 'query a { a: __typename } query b { b: __typename }'
    for (const name of ['a', 'b', 'b', 'a']) {
      const { body } = await post(server.address, JSON.stringify({ query, operationName: name }))
      expect(body).toEqual({ data: { [name]: 'Query' } })
    }
  })
})

test('an answer that is half there says what is missing', async () => {
  const { status, body } = await ask(
    server.address,
    '{ there: provision(area: "hackney", id: "camhs") { id } lost: provision(area: "narnia", id: "camhs") { id } }',
  )
  expect(status).toBe(200)
  expect(body.data).toEqual({ there: { id: 'camhs' }, lost: null })
  expect(body.errors?.[0]).toMatchObject({ path: ['lost'], extensions: { code: 'UNKNOWN_AREA', field: 'area' } })
})
