import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { joinImage } from '../../domain/image/split.ts'
import type { Graph } from '../../server/graph/graph.ts'
import { readImage } from '../../server/graph/image.ts'
import { publishAnother } from '../builders/second-edition.ts'
import { ask, type Serving, serving } from '../builders/serving.ts'

let server: Serving
let asked = 0
beforeAll(async () => {
  server = await serving({ graph: counting })
})
afterAll(() => server.close())

/** The same graph, counting every question it is asked. */
function counting(graph: Graph): Graph {
  return {
    ...graph,
    ask(...question) {
      asked += 1
      return graph.ask(...question)
    },
  }
}

interface Got {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** A GET whose body is given as it was sent, not decompressed. */
function get(path: string, headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    request(`${server.address}${path}`, { headers }, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part) => parts.push(part))
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })
}
const json = async (path: string) => JSON.parse((await get(path)).body.toString())

describe('the image over HTTP', () => {
  test('names the areas, the one that owns the bare addresses, and the newest edition of each', async () => {
    expect(await json('/image/areas.json')).toEqual({
      default: 'hackney',
      areas: [
        { id: 'bromley-bexley', name: 'Bromley and Bexley' },
        { id: 'england', name: 'England' },
        { id: 'hackney', name: 'Hackney' },
      ],
    })
    const current = await json('/image/hackney/current.json')
    expect(current).toMatchObject({ edition: 1, publishedOn: '2026-11-23' })
    expect((await get('/image/hackney/current.json')).headers['cache-control']).toBe('no-cache')
  })

  test('its two halves make the whole that was published', async () => {
    const current = await json('/image/hackney/current.json')
    const whole = joinImage(await json(current.index), await json(current.bodies))
    expect(whole).toEqual(await readImage(server.graph, 'hackney'))
  })

  test('is hashed, kept for ever, and the same compressed or not', async () => {
    const current = await json('/image/hackney/current.json')
    const plain = await get('/image/hackney/1.json', { 'accept-encoding': 'identity' })
    expect(createHash('sha256').update(plain.body).digest('hex')).toBe(current.hash)
    expect(plain.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `W/"${current.hash}"`,
      vary: 'accept-encoding',
    })
    expect(plain.headers['content-encoding']).toBeUndefined()
    const brotli = await get(current.index, { 'accept-encoding': 'gzip, deflate, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
    const gzip = await get(current.index, { 'accept-encoding': 'gzip, br;q=0' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(gzip.body.length).toBeLessThanOrEqual(60_000)
  })

  test('is not sent again to whoever holds it', async () => {
    for (const path of [
      '/image/areas.json',
      '/image/hackney/current.json',
      '/image/hackney/1.json',
      '/image/hackney/1.bodies.json',
    ]) {
      const { headers } = await get(path)
      const again = await get(path, { 'if-none-match': String(headers.etag) })
      expect([path, again.status, again.body.length]).toEqual([path, 304, 0])
      expect((await get(path, { 'if-none-match': 'W/"another"' })).status).toBe(200)
    }
  })

  test.each(['/image/narnia/current.json', '/image/narnia/1.json', '/image/hackney/7.json', '/image/hackney/0.json'])(
    '%s is not there',
    async (path) => {
      const { status, body } = await get(path)
      expect(status).toBe(404)
      expect(JSON.parse(body.toString()).errors[0]).toEqual({
        message: 'There is no such area or edition; see /image/areas.json.',
        extensions: { code: 'NOT_FOUND' },
      })
    },
  )

  test.each([
    '/image/hackney/1e3.json',
    '/image/hackney/-1.json',
    '/image/..%2F..%2Fetc/1.json',
    '/image/hackney/1.txt',
  ])('%s is no address', async (path) => expect((await get(path, { accept: 'application/json' })).status).toBe(404))
})

describe('a read asks the database nothing', () => {
  test('whatever is read', async () => {
    const before = asked
    await ask(server.address, '{ nextSteps(area: "hackney", picture: { needs: ["attention"] }) { edition } }')
    await ask(server.address, '{ map(area: "hackney", on: "2020-01-01") { nodes { id } } }')
    await ask(server.address, '{ provisions(area: "england", search: "camhs") { totalCount } }')
    await ask(
      server.address,
      '{ routes(area: "hackney", from: "camhs", to: "childrens-social-care") { schoolDaysMin } }',
    )
    for (const path of ['/image/areas.json', '/image/hackney/current.json', '/image/hackney/1.json', '/health/ready'])
      await get(path)
    expect(asked).toBe(before)
  })

  test('nor does a read of an edition that was replaced', async () => {
    await publishAnother(server.graph, '2026-12-01', 'Another summary.')
    await server.images.look()
    const before = asked
    const query =
      'query ($on: Date) { nextSteps(area: "hackney", picture: {}, on: $on) { edition } provision(area: "hackney", id: "re-engagement-unit", on: $on) { summary } }'
    const of = async (on: string) => (await ask(server.address, query, { on })).body.data
    expect(await of('2026-12-01')).toEqual({ nextSteps: { edition: 2 }, provision: { summary: 'Another summary.' } })
    expect(await of('2027-01-01')).toMatchObject({ nextSteps: { edition: 2 } })
    const first = await of('2026-11-30')
    expect(first).toMatchObject({ nextSteps: { edition: 1 } })
    expect(first).not.toMatchObject({ provision: { summary: 'Another summary.' } })
    expect(await of('2020-01-01')).toEqual(first)
    // Today is 23 November: the second edition has been published, but not yet on this day.
    expect(await of('2026-11-23')).toEqual(first)
    expect((await get('/image/hackney/1.json')).status).toBe(200)
    expect(await json('/image/hackney/current.json')).toMatchObject({ edition: 2, publishedOn: '2026-12-01' })
    expect(asked).toBe(before)
  })

  test('a look that finds nothing new is one question', async () => {
    const before = asked
    await server.images.look()
    expect(asked - before).toBe(1)
  })
})
