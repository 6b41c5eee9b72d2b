import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPage } from '../../server/http/pages.ts'
import { readSite } from '../../server/http/site.ts'
import { ask, type Serving, serving } from '../builders/serving.ts'

let server: Serving
let built: string
const busy = { late: () => lateness }
let lateness = 0

beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'continuum-site-'))
  mkdirSync(join(built, 'assets'))
  writeFileSync(join(built, 'index.html'), '<!doctype html><title>Continuum</title>')
  writeFileSync(join(built, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(built, 'assets', 'app-1a2b3c.js'), `console.log("${'long '.repeat(500)}")`)
  writeFileSync(join(built, 'secret.key'), 'not a type that is served')
  server = await serving({ parts: { site: await readSite(built), pressure: busy }, env: { BEHIND_TLS: 'true' } })
})
afterAll(async () => {
  await server.close()
  rmSync(built, { recursive: true, force: true })
})

const get = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
  fetch(`${server.address}${path}`, { headers })

describe('security headers', () => {
  test.each(['/', '/nowhere', '/graphql', '/image/areas.json', '/health/live', '/metrics', '/assets/app-1a2b3c.js'])(
    'are on %s',
    async (path) => {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;connect-src 'self';worker-src 'self';font-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      )
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('x-powered-by')).toBeNull()
    },
  )
})

describe('the screens', () => {
  test.each([
    '/',
    '/next-step',
    '/next-step/results?needs=1',
    '/safeguarding',
    '/privacy',
    '/sources',
    '/sources/kcsie-2025',
    '/area/england',
    '/area/bromley-bexley/next-step',
  ])('%s is a page', async (path) => {
    const reply = await get(path)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(reply.headers.get('cache-control')).toBe('no-cache')
    expect(await reply.text()).toContain('<title>Continuum</title>')
  })

  test.each([
    '/nowhere',
    '/next-stepping',
    '/area/narnia',
    '/area/england/nowhere',
    '/index.htm',
    '/assets',
    '/secret.key',
  ])('%s is none: the page says so, with 404', async (path) => {
    const reply = await get(path)
    expect(reply.status).toBe(404)
    expect(await reply.text()).toContain('<title>Continuum</title>')
  })

  test('a hashed file is kept for ever and sent compressed', async () => {
    const reply = await get('/assets/app-1a2b3c.js', { 'accept-encoding': 'br' })
    expect(reply.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(reply.headers.get('content-encoding')).toBe('br')
    expect(await reply.text()).toContain('long long')
  })

  test('any other file is asked about each time', async () => {
    const { headers } = await get('/mark.svg')
    expect(headers.get('cache-control')).toBe('no-cache')
    const again = await get('/mark.svg', { 'if-none-match': headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  test('a script or a picture that is missing is not answered with a page', async () => {
    const reply = await get('/assets/gone.js', { accept: 'text/javascript' })
    expect([reply.status, reply.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8'])
  })

  test('HEAD is answered like GET', async () => {
    const reply = await fetch(`${server.address}/next-step`, { method: 'HEAD' })
    expect([reply.status, await reply.text()]).toEqual([200, ''])
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is not taken', async (method) => {
    const reply = await fetch(`${server.address}/next-step`, { method })
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('every page of the screens is known to the server', () => {
    const app = readFileSync('web/App.tsx', 'utf8')
    const paths = [...app.matchAll(/<Route path="([^"*]+)(\/\*)?"/g)].map(([, path]) => path?.replace(/:\w+/, 'an-id'))
    expect(paths).toContain('next-step')
    for (const path of paths)
      expect(
        isPage(`/${path}`, () => true),
        path,
      ).toBe(true)
  })
})

describe('when the process runs late', () => {
  test('requests are turned away with 503 for a second, and health is still told', async () => {
    lateness = 300
    const reply = await get('/next-step')
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '1'])
    expect((await ask(server.address, '{ __typename }')).body.errors?.[0]).toEqual({
      message: 'The server is busy; ask again in a second.',
      extensions: { code: 'BUSY' },
    })
    expect((await get('/health/live')).status).toBe(200)
    expect((await get('/health/ready')).status).toBe(200)
    lateness = 0
    expect((await get('/next-step')).status).toBe(200)
  })
})

describe('health and figures', () => {
  test('ready names the editions', async () => {
    const reply = await get('/health/ready')
    expect(await reply.json()).toEqual({ database: 'up', editions: { 'bromley-bexley': 1, england: 1, hackney: 1 } })
  })

  test('figures are counted by the route as we wrote it', async () => {
    await get('/image/hackney/1.json')
    const figures = await (await get('/metrics')).text()
    expect(figures).toMatch(/^http_requests_total\{route="\/image\/:area\/:edition\.json",status="2xx"\} \d+$/m)
    expect(figures).toMatch(/^edition\{area="hackney"\} 1$/m)
    expect(figures).toMatch(/^database_up 1$/m)
    expect(figures).toMatch(/^event_loop_delay_ms\{quantile="0.99"\} [\d.]+$/m)
    expect(figures).toMatch(/^process_resident_memory_bytes \d+$/m)
    for (const line of figures.trim().split('\n'))
      expect(line).toMatch(/^(# TYPE \w+ \w+|\w+(\{(\w+="[^"\n]*",?)+\})? [\d.]+)$/)
  })

  test('a line is logged for each request: method, route, status, time', async () => {
    const before = server.log.length
    await get('/sources?upn=Z1')
    const [line] = server.log.slice(before).map((one) => JSON.parse(one))
    expect(line).toMatchObject({ level: 'info', method: 'GET', route: 'none', status: 200, ms: 0 })
  })
})

describe('a fault of ours', () => {
  test('is answered with a reference that the log carries, and with nothing else', async () => {
    const broken = await serving()
    const image = broken.images.newest('hackney')?.image
    Object.defineProperty(image, 'by', {
      get: () => {
        throw new TypeError('a secret in a message')
      },
    })
    const before = broken.log.length
    const { status, body, text } = await ask(broken.address, '{ provision(area: "hackney", id: "camhs") { id } }')
    expect(status).toBe(200)
    const [error] = body.errors ?? []
    expect(error?.message).toMatch(/^Something went wrong \(ref [2-9A-HJ-NP-Z]{4}\)\.$/)
    const line = JSON.parse(broken.log[before] ?? '{}')
    expect(line).toMatchObject({
      level: 'error',
      code: 'FAULT',
      ref: error?.extensions.reference,
      path: 'provision',
      error: 'TypeError',
    })
    expect(text + broken.log.join('')).not.toContain('secret')
    await broken.close()
  })
})
