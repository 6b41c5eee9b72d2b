import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canonical } from '../../domain/image/canonical.ts'
import type { ImageData } from '../../domain/model/image.ts'
import { readConfig } from '../../server/config.ts'
import type { Graph } from '../../server/graph/graph.ts'
import { openImageDisk } from '../../server/images/disk.ts'
import { seededData } from '../builders/seed.ts'
import { ask, serveImages } from '../builders/serving.ts'

let dataDir: string
let damaged: string[]
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'continuum-disk-'))
  damaged = []
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const hackney = seededData('hackney')
const edition = (number: number, publishedOn: string): ImageData => ({ ...hackney, edition: number, publishedOn })
const disk = () => openImageDisk(join(dataDir, 'images'), (one) => damaged.push(`${one.area}/${one.number}`))
const files = () => readdirSync(join(dataDir, 'images', 'hackney')).sort()

/** A graph whose server is not there. */
const gone: Graph = {
  engine: 'neo4j',
  ask: async () => {
    throw new Error('ServiceUnavailable')
  },
  change: async () => {
    throw new Error('ServiceUnavailable')
  },
  alive: async () => false,
  close: async () => undefined,
}
const serve = () => serveImages(readConfig({ PORT: '0', DATA_DIR: dataDir }), gone)

describe('an image on disk', () => {
  test('comes back as it was, from one file named by its hash', async () => {
    await disk().write(edition(1, '2026-07-26'))
    expect(files()).toEqual([expect.stringMatching(/^1\.2026-07-26\.[0-9a-f]{64}\.json$/)])
    expect(readFileSync(join(dataDir, 'images', 'hackney', files()[0] ?? ''), 'utf8')).toBe(
      canonical(edition(1, '2026-07-26')),
    )
    expect(await disk().read('hackney', 1)).toEqual(edition(1, '2026-07-26'))
    expect(await disk().kept()).toMatchObject([{ area: 'hackney', number: 1, publishedOn: '2026-07-26' }])
  })

  test('what was left half written has no name and is never read', async () => {
    await disk().write(edition(1, '2026-07-26'))
    const name = files()[0]?.replace('1.', '2.')
    writeFileSync(join(dataDir, 'images', 'hackney', `${name}.999.part`), '{"area":')
    expect((await disk().kept()).map((one) => one.number)).toEqual([1])
    expect(await disk().read('hackney', 2)).toBeUndefined()
  })

  test('is refused by its hash when a byte of it changed', async () => {
    await disk().write(edition(1, '2026-07-26'))
    const path = join(dataDir, 'images', 'hackney', files()[0] ?? '')
    writeFileSync(path, readFileSync(path, 'utf8').replace('Re-engagement', 'Re-engagemant'))
    expect(await disk().read('hackney', 1)).toBeUndefined()
    expect(damaged).toEqual(['hackney/1'])
  })

  test('of an edition written again takes the place of the one before', async () => {
    await disk().write(edition(1, '2026-07-26'))
    await disk().write({ ...edition(1, '2026-07-26'), area: { ...hackney.area, says: 'Other words' } })
    expect(files()).toHaveLength(1)
    expect((await disk().read('hackney', 1))?.area.says).toBe('Other words')
  })
})

describe('with the database down at start', () => {
  test('the newest good image is served, and the server is ready and says that the database is down', async () => {
    await disk().write(edition(1, '2026-07-26'))
    await disk().write(edition(2, '2026-09-01'))
    const server = await serve()
    const ready = await fetch(`${server.address}/health/ready`)
    expect([ready.status, await ready.json()]).toEqual([200, { database: 'down', editions: { hackney: 2 } }])
    const query =
      'query ($on: Date) { nextSteps(area: "hackney", picture: { needs: ["attention"] }, on: $on) { edition suggestions { provision { id } } } }'
    const { body } = await ask(server.address, query, { on: '2026-11-01' })
    expect(body.data).toMatchObject({ nextSteps: { edition: 2 } })
    expect((await ask(server.address, query, { on: '2026-08-01' })).body.data).toMatchObject({
      nextSteps: { edition: 1 },
    })
    await server.close()
  })

  test('a damaged newest image is passed over for the one before, and the log says so', async () => {
    await disk().write(edition(1, '2026-07-26'))
    await disk().write(edition(2, '2026-09-01'))
    const newest = join(dataDir, 'images', 'hackney', files()[1] ?? '')
    writeFileSync(newest, readFileSync(newest).subarray(0, 1000))
    const server = await serve()
    expect(server.images.newest('hackney')?.edition).toBe(1)
    expect(server.log).toContainEqual(expect.stringContaining('"code":"IMAGE_DAMAGED"'))
    await server.close()
  })

  test('and no image at all, the server lives but is not ready', async () => {
    const server = await serve()
    expect((await fetch(`${server.address}/health/live`)).status).toBe(200)
    const ready = await fetch(`${server.address}/health/ready`)
    expect([ready.status, await ready.json()]).toEqual([503, { database: 'down', editions: {} }])
    const { status, body } = await ask(server.address, '{ map(area: "hackney") { nodes { id } } }')
    expect(status).toBe(503)
    expect(body.errors?.[0]?.extensions.code).toBe('BUSY')
    await server.close()
  })
})
