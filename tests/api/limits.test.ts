import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, post, type Serving, serving } from '../builders/serving.ts'

let server: Serving
beforeAll(async () => {
  server = await serving()
})
afterAll(() => server.close())

const refused = async (query: string, variables?: unknown) => {
  const { status, body, text } = await ask(server.address, query, variables)
  expect(body.errors, text).toHaveLength(1)
  return { status, says: body.errors?.[0]?.message, code: body.errors?.[0]?.extensions.code, size: text.length }
}

describe('what a request may ask for', () => {
  test('ten levels deep is refused', async () => {
    const deep = `{ map(area: "hackney") ${'{ nodes '.repeat(9)}{ id }${' }'.repeat(9)} }`
    expect(await refused(deep)).toMatchObject({
      status: 400,
      code: 'TOO_MUCH',
      says: 'The query is nested too deeply; the limit is 8. Ask for fewer levels.',
    })
  })

  test('ten levels deep by fragments is refused', async () => {
    const fragments = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `fragment f${n} on Query { a { ...f${n + 1} } }`)
    const query = `{ ...f1 } ${fragments.join(' ')} fragment f10 on Query { id }`
    expect(await refused(query)).toMatchObject({ status: 400, code: 'TOO_MUCH' })
  })

  test('a thousand aliases of one field are refused', async () => {
    const aliases = Array.from({ length: 300 }, (_, n) => `a${n}: __typename`).join(' ')
    expect(await refused(`{ ${aliases} }`)).toMatchObject({
      status: 400,
      code: 'TOO_MUCH',
      says: 'The query uses too many aliases; the limit is 30. Send several requests.',
    })
    const thousand = Array.from({ length: 1000 }, (_, n) => `a${n}: __typename`).join(' ')
    expect(await refused(`{ ${thousand} }`)).toMatchObject({ status: 400, code: 'TOO_MUCH' })
  })

  test('thirty aliases are answered, thirty-one are not', async () => {
    const of = (count: number) => `{ ${Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ')} }`
    expect((await ask(server.address, of(30))).status).toBe(200)
    expect(await refused(of(31))).toMatchObject({ code: 'TOO_MUCH' })
  })

  test('many whole maps in one request cost too much', async () => {
    const whole = 'nodes { id name summary citations { where source { id title publisher url } } tiers { id name } }'
    const maps = Array.from({ length: 29 }, (_, n) => `a${n}: map(area: "hackney") { ${whole} }`).join(' ')
    expect(await refused(`{ ${maps} }`)).toMatchObject({
      status: 400,
      says: 'The query costs too much; the limit is 1000. Ask for fewer fields, or for a smaller `first`.',
    })
  })

  test('fragments that double each other forty times are weighed at once and refused', async () => {
    const doubling = Array.from({ length: 40 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)
    const query = `{ ...f0 } ${doubling.join(' ')} fragment f40 on Query { __typename }`
    expect(await refused(query)).toMatchObject({ status: 400, code: 'TOO_MUCH' })
  })

  test('a page never holds more than a hundred, however many are asked for', async () => {
    const { body, text } = await ask(
      server.address,
      '{ provisions(area: "hackney", first: 100000) { totalCount edges { node { id } } pageInfo { hasNextPage } } }',
    )
    const page = body.data?.provisions as { totalCount: number; edges: unknown[] } | undefined
    expect(page?.totalCount).toBeGreaterThan(70)
    expect(page?.edges.length).toBe(Math.min(100, page?.totalCount ?? 0))
    expect(text.length).toBeLessThan(20_000)
  })

  test('fifty thousand ids in a variable are refused before they are read', async () => {
    const needs = Array.from({ length: 50_000 }, () => 'attention')
    const { status, body } = await ask(server.address, NEXT_STEPS, { picture: { needs } })
    expect(status).toBe(413)
    expect(body.errors?.[0]?.message).toBe('The body is too large; the limit is 100 KB.')
  })

  test('a hundred and one ids in a list are refused', async () => {
    const needs = Array.from({ length: 101 }, () => 'attention')
    expect(await refused(NEXT_STEPS, { picture: { needs } })).toMatchObject({
      status: 400,
      code: 'TOO_MUCH',
      says: 'picture.needs must hold at most 100 entries.',
    })
  })

  test('a search of three hundred letters is refused', async () => {
    const query = 'query ($search: String) { provisions(area: "hackney", search: $search) { totalCount } }'
    expect(await refused(query, { search: 'a'.repeat(300) })).toMatchObject({
      says: 'search must be at most 200 letters.',
    })
  })

  test('several queries in one body are refused', async () => {
    const { status, body } = await post(server.address, JSON.stringify([{ query: '{ __typename }' }]))
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toBe('One request holds one query; send several requests.')
  })

  test('a fragment that holds itself is refused', async () => {
    expect(await refused('{ ...a } fragment a on Query { ...a }')).toMatchObject({
      status: 400,
      says: 'A fragment holds itself (line 1, column 32).',
    })
  })

  test('eight thousand repeated fields are refused', async () => {
    expect(await refused(`{ ${'__typename '.repeat(8000)} }`)).toMatchObject({
      status: 400,
      says: 'The query is too long; the limit is 2000 tokens.',
    })
  })

  test('five thousand braces are refused without a word of the stack', async () => {
    const { says } = await refused('{ a '.repeat(5000))
    expect(says).toBe('The query is too long; the limit is 2000 tokens.')
  })

  test('five thousand unknown directives get one short error', async () => {
    const { size, says } = await refused(`{ __typename ${'@x '.repeat(900)} }`)
    expect(says).toContain('@skip and @include')
    expect(size).toBeLessThan(500)
  })

  test('introspection is off in production', async () => {
    expect(await refused('{ __schema { types { name } } }')).toMatchObject({
      status: 400,
      says: 'The schema is published at /schema.graphql; introspection is off (line 1, column 3).',
    })
  })

  test('two megabytes are refused', async () => {
    const { status } = await post(server.address, JSON.stringify({ query: 'x'.repeat(2_000_000) }))
    expect(status).toBe(413)
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('a body of type %s is refused', async (type) => {
    const { status, body } = await post(server.address, '{ __typename }', type)
    expect(status).toBe(415)
    expect(body.errors?.[0]?.message).toBe('Send the body as application/json.')
  })

  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s /graphql is refused', async (method) => {
    const reply = await fetch(`${server.address}/graphql?query={__typename}`, { method })
    expect(reply.status).toBe(405)
    expect(reply.headers.get('allow')).toBe('POST')
  })

  test('three thousand different documents are answered', async () => {
    for (let n = 0; n < 3000; n += 1) {
      const { status } = await ask(server.address, `query q${n} { __typename }`)
      if (status !== 200) expect(status).toBe(200)
    }
  })
})

describe('time', () => {
  test('a request that has had its two seconds is not answered further', async () => {
    let now = 0
    const slow = { today: () => '2026-11-23', now: () => (now += 1500) }
    const other = await serving({ parts: { clock: slow } })
    const { body } = await ask(other.address, '{ a: provision(area: "hackney", id: "camhs") { id } b: __typename }')
    expect(body.errors ?? []).toEqual([])
    now = 0
    const many = Array.from({ length: 5 }, (_, n) => `a${n}: provision(area: "hackney", id: "camhs") { id }`).join(' ')
    const answer = await ask(other.address, `{ ${many} }`)
    expect(answer.body.errors?.at(-1)?.message).toBe('The request took too long; ask for less at a time.')
    await other.close()
  })
})

const NEXT_STEPS = 'query ($picture: PupilPicture!) { nextSteps(area: "hackney", picture: $picture) { edition } }'
