import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDocuments } from '../../server/api/documents.ts'
import { openSchema } from '../../server/api/schema.ts'
import { ask, post, type Serving, serving } from '../builders/serving.ts'

/** Marks that no code of ours would ever write: a word, a name with spaces, an identifier, numbers, ids that are real. */
const WORD = 'zqxkcanary'
const NAME = 'Zqx Kanarie'
const PUPIL_NUMBER = 'Z987654321098'
const PERCENT = 61.7391
const DAYS = 37.4682
const MARKS = [WORD, WORD.toUpperCase(), NAME, PUPIL_NUMBER, String(PERCENT), String(DAYS), 'bereavement']

let server: Serving
beforeAll(async () => {
  server = await serving({ env: { LOG_LEVEL: 'debug' } })
})
afterAll(() => server.close())

const NEXT_STEPS = 'query ($picture: PupilPicture!) { nextSteps(area: "hackney", picture: $picture) { edition } }'
const REVIEW = NEXT_STEPS.replace('nextSteps', 'exclusionReview')
const ACCEPTED = {
  ageYears: 11,
  needs: ['bereavement'],
  attendancePercent: PERCENT,
  suspendedDaysThisYear: DAYS,
  tried: [{ provision: 'pastoral-support-programme', status: 'FINISHED', outcome: 'NOT_WORKING' }],
}
const inText = `{ nextSteps(area: "hackney", picture: { needs: ["bereavement"], attendancePercent: ${PERCENT} }) { edition } }`

/** Everything that is refused, each with a mark in the place that is at fault. */
const REFUSED: readonly [string, () => Promise<{ text: string }>][] = [
  ['a bad word for a choice', () => ask(server.address, NEXT_STEPS, { picture: { phase: WORD.toUpperCase() } })],
  ['a name for a number', () => ask(server.address, NEXT_STEPS, { picture: { ageYears: NAME } })],
  ['a number past its end', () => ask(server.address, NEXT_STEPS, { picture: { attendancePercent: 1e6 + PERCENT } })],
  ['an unknown field', () => ask(server.address, NEXT_STEPS, { picture: { [WORD]: NAME } })],
  [
    'an unknown field of a thing tried',
    () =>
      ask(server.address, NEXT_STEPS, { picture: { tried: [{ provision: 'camhs', status: 'FINISHED', [WORD]: 1 }] } }),
  ],
  ['an identifier for a need', () => ask(server.address, NEXT_STEPS, { picture: { needs: [PUPIL_NUMBER] } })],
  ['a name for a provision', () => ask(server.address, NEXT_STEPS, { picture: { considering: [NAME] } })],
  ['a name for what is weighed', () => ask(server.address, REVIEW, { picture: { considering: [NAME] } })],
  ['a picture that is text', () => ask(server.address, NEXT_STEPS, { picture: NAME })],
  ['variables that are text', () => ask(server.address, NEXT_STEPS, NAME)],
  [
    'a bad word in the text',
    () => ask(server.address, `{ nextSteps(area: "hackney", picture: { phase: ${WORD} }) { on } }`),
  ],
  [
    'a name in the text',
    () => ask(server.address, `{ nextSteps(area: "hackney", picture: { ageYears: "${NAME}" }) { on } }`),
  ],
  [
    'an unknown field in the text',
    () => ask(server.address, `{ nextSteps(area: "hackney", picture: { ${WORD}: 1 }) { on } }`),
  ],
  ['an unknown question', () => ask(server.address, `{ ${WORD}(name: "${NAME}") }`)],
  ['an unknown argument', () => ask(server.address, `{ nextSteps(area: "hackney", ${WORD}: "${NAME}") { on } }`)],
  ['an unknown directive', () => ask(server.address, `{ __typename @${WORD} }`)],
  ['an unknown fragment', () => ask(server.address, `{ ...${WORD} }`)],
  ['an unknown variable', () => ask(server.address, `{ map(area: $${WORD}) { nodes { id } } }`)],
  ['an unknown type', () => ask(server.address, `query ($${WORD}: ${WORD}) { __typename }`)],
  ['a name for an area', () => ask(server.address, '{ map(area: "Zqx Kanarie 7") { nodes { id } } }')],
  ['a name for a date', () => ask(server.address, `{ map(area: "hackney", on: "${NAME}") { nodes { id } } }`)],
  [
    'a name for a cursor',
    () => ask(server.address, `{ provisions(area: "hackney", after: "${NAME}") { totalCount } }`),
  ],
  [
    'an operation that is not there',
    () => post(server.address, JSON.stringify({ query: 'query a { __typename }', operationName: WORD })),
  ],
  ['text that is no query', () => ask(server.address, `${NAME} {{{`)],
  ['text that is no JSON', () => post(server.address, `{"query": "${NAME}`)],
  ['a body of another type', () => post(server.address, NAME, 'text/plain')],
  ['a type of no kind', () => post(server.address, NAME, `application/${WORD}`)],
  [
    'a list that is too long',
    () => ask(server.address, NEXT_STEPS, { picture: { needs: Array.from({ length: 101 }, () => PUPIL_NUMBER) } }),
  ],
  ['a body that is too large', () => post(server.address, JSON.stringify({ query: NAME.repeat(20_000) }))],
  ['a query that is too long', () => ask(server.address, `{ ${`${WORD} `.repeat(2100)} }`)],
  ['a query that is too deep', () => ask(server.address, `{ ${`${WORD} { `.repeat(12)}`.concat('a', ' }'.repeat(13)))],
  ['the query of an address', () => text(`/graphql?query={${WORD}}&name=${encodeURIComponent(NAME)}`)],
  ['an address that is not there', () => text(`/${WORD}/${encodeURIComponent(NAME)}?upn=${PUPIL_NUMBER}`)],
  ['an address that cannot be read', () => text(`/%E0%A4%A/${WORD}`)],
  ['an image that is not there', () => text(`/image/${WORD}/7.json?upn=${PUPIL_NUMBER}`)],
  ['a part of an address that is too long', () => text(`/image/${WORD.repeat(30)}/current.json`)],
  ['a method that is not taken', () => text(`/health/live?upn=${PUPIL_NUMBER}`, 'DELETE')],
  ['bytes that are no request', () => raw(`${NAME} ${WORD}\r\n\r\n`)],
]

async function text(path: string, method = 'GET'): Promise<{ text: string }> {
  const headers = { accept: 'application/json', cookie: `upn=${PUPIL_NUMBER}`, referer: `http://localhost/?${WORD}` }
  const reply = await fetch(`${server.address}${path}`, { method, headers })
  return { text: await reply.text() }
}

function raw(bytes: string): Promise<{ text: string }> {
  const { hostname, port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    const received: Buffer[] = []
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.on('data', (part) => received.push(part))
    socket.on('close', () => resolve({ text: Buffer.concat(received).toString() }))
    socket.on('error', reject)
  })
}

const marksIn = (held: string): string[] => MARKS.filter((mark) => held.includes(mark))

describe('nothing that was told of a pupil is kept', () => {
  test('an accepted picture is answered without being repeated', async () => {
    for (const _ of [1, 2, 3]) {
      const { status, text } = await ask(server.address, NEXT_STEPS, { picture: ACCEPTED })
      expect(status).toBe(200)
      expect(marksIn(text)).toEqual([])
      expect((await ask(server.address, inText)).status).toBe(200)
      expect((await ask(server.address, REVIEW, { picture: ACCEPTED })).status).toBe(200)
      await ask(server.address, '{ provisions(area: "hackney", search: "zqxkcanary") { totalCount } }')
    }
  })

  test.each(REFUSED)('%s is refused without being repeated', async (_, send) => {
    const { text } = await send()
    expect(text).toMatch(/"errors":\[/)
    expect(marksIn(text)).toEqual([])
  })

  test('no line of the log holds any of it, and there are lines', () => {
    expect(server.log.length).toBeGreaterThan(REFUSED.length)
    expect(marksIn(server.log.join('\n'))).toEqual([])
  })

  test('a line of the log has only the fields that were agreed', () => {
    const fields = new Set(server.log.flatMap((line) => Object.keys(JSON.parse(line))))
    const agreed = ['level', 'time', 'reqId', 'code', 'path', 'method', 'route', 'status', 'ms', 'area', 'edition']
    expect([...fields].filter((field) => !agreed.includes(field))).toEqual([])
  })

  test('no figure holds any of it', async () => {
    const { text: figures } = await text('/metrics')
    expect(figures).toContain('http_requests_total{route="/graphql",status="4xx"}')
    expect(marksIn(figures)).toEqual([])
  })

  test('no file holds any of it', () => {
    const files = readdirSync(server.dataDir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    expect(files.length).toBeGreaterThan(2)
    // The content itself speaks of bereavement.
    const marks = MARKS.filter((mark) => mark !== 'bereavement')
    for (const file of files) {
      const held = readFileSync(join(file.parentPath, file.name), 'latin1')
      expect(
        marks.filter((mark) => held.includes(mark) || file.name.includes(mark)),
        file.name,
      ).toEqual([])
    }
  })
})

describe('a query is remembered only when nothing of a pupil is written into it', () => {
  const read = openDocuments(openSchema(), true)
  test.each([
    ['a picture in a variable', NEXT_STEPS, true],
    ['a provision by its id', '{ provision(area: "hackney", id: "camhs") { id } }', true],
    ['a filter', '{ map(area: "hackney", filter: { phases: [PRIMARY] }) { nodes { id } } }', true],
    ['a picture', inText, false],
    [
      'a part of a picture',
      'query ($n: [ID!]) { nextSteps(area: "hackney", picture: { needs: $n, ageYears: 9 }) { on } }',
      false,
    ],
    [
      'a picture as what a variable is when left out',
      'query ($p: PupilPicture = { ageYears: 9 }) { routes(area: "hackney", from: "camhs", to: "camhs", picture: $p) { schoolDaysMin } }',
      false,
    ],
    [
      'an age as what a variable is when left out',
      'query ($a: Int = 9) { nextSteps(area: "hackney", picture: { ageYears: $a }) { on } }',
      false,
    ],
    ['a search', '{ provisions(area: "hackney", search: "Zqx") { totalCount } }', false],
    ['a remark', '{ __typename } # Zqx', false],
    ['two operations', 'query a { __typename } query b { __typename }', false],
  ])('%s', (_, query, keep) => expect(read(query).keep).toBe(keep))
})
