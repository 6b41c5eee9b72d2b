import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { watch } from 'node:fs/promises'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServerProcess, startProcess } from '../builders/process.ts'
import { ask } from '../builders/serving.ts'

let dataDir: string
let server: ServerProcess
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'continuum-process-'))
  const flags = ['--heapsnapshot-signal=SIGUSR2', `--diagnostic-dir=${dataDir}`]
  server = await startProcess({ DATA_DIR: dataDir }, flags)
})
afterAll(() => {
  server.child.kill('SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

const at = () => server.address ?? ''

describe('a server from nothing', () => {
  test('fills the empty graph, says where it is, and answers', async () => {
    expect(at()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const ready = await fetch(`${at()}/health/ready`)
    expect(await ready.json()).toEqual({ database: 'up', editions: { 'bromley-bexley': 1, england: 1, hackney: 1 } })
  })

  test('keeps the images it serves on disk', () => {
    expect(readdirSync(join(dataDir, 'images')).sort()).toEqual(['bromley-bexley', 'england', 'hackney'])
  })

  test('has nothing of a picture in its memory once it has answered: no key of a cache, nothing else', async () => {
    const mark = 'zqxkmarked'
    const picture = '{ nextSteps(area: "hackney", picture: { needs: ["zqxkmarked"] }) { edition } }'
    const variable = 'query ($picture: PupilPicture!) { nextSteps(area: "hackney", picture: $picture) { edition } }'
    for (const _ of [1, 2, 3]) {
      await ask(at(), picture)
      await ask(at(), variable, { picture: { needs: [mark] } })
      await ask(at(), variable, { picture: { phase: mark } })
      await ask(at(), '{ provisions(area: "hackney", search: "zqxkmarked") { totalCount } }')
      await fetch(`${at()}/next-step?${mark}`)
    }
    // The last request is held while its connection is open, so others pass through it.
    for (let n = 0; n < 20; n += 1) await ask(at(), variable, { picture: { needs: ['attention'] } })
    const heap = await heapOf(server)
    expect(heap).toContain('nextSteps(area: \\"hackney\\", picture: $picture)')
    expect(heap.includes(mark)).toBe(false)
  })
})

/** All that the process holds, as text. It stands still while it writes, so its next answer comes after the last byte. */
async function heapOf({ child }: ServerProcess): Promise<string> {
  const changes = watch(dataDir)
  child.kill('SIGUSR2')
  for await (const { filename } of changes) {
    if (!filename?.endsWith('.heapsnapshot')) continue
    await fetch(`${at()}/health/live`)
    return readFileSync(join(dataDir, filename), 'utf8')
  }
  throw new Error('No snapshot was written')
}

describe('stopping', () => {
  test('finishes the request it has, takes no other, and ends', async () => {
    const body = JSON.stringify({ query: '{ __typename }' })
    const answered = new Promise<string>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': body.length }
      const half = request(`${at()}/graphql`, { method: 'POST', headers }, (reply) => {
        reply.setEncoding('utf8')
        reply.on('data', resolve)
      })
      half.on('error', reject)
      half.write(body.slice(0, 5), () => {
        fetch(`${at()}/health/live`).then(() => {
          server.child.kill('SIGTERM')
          server.said(/"code":"STOPPING"/).then(() => half.end(body.slice(5)), reject)
        }, reject)
      })
    })
    expect(await answered).toBe('{"data":{"__typename":"Query"}}')
    expect(await server.ended).toBe(0)
    expect(server.lines.at(-1)).toContain('"code":"STOPPED"')
    await expect(fetch(`${at()}/health/live`)).rejects.toThrow()
  })

  test('started again, it leaves the graph as it is and serves the same editions', async () => {
    const again = await startProcess({ DATA_DIR: dataDir })
    const ready = await fetch(`${again.address}/health/ready`)
    expect(await ready.json()).toEqual({ database: 'up', editions: { 'bromley-bexley': 1, england: 1, hackney: 1 } })
    again.child.kill('SIGINT')
    expect(await again.ended).toBe(0)
  })
})

describe('a server that cannot start says why in plain lines', () => {
  test('wrong settings, one line each', async () => {
    const { ended, lines } = await startProcess({ PORT: 'http', LOG_LEVEL: 'loud', NEO4J_USER: 'neo4j' })
    expect(await ended).toBe(1)
    expect(lines).toEqual([
      'Continuum cannot start.',
      'PORT must be a whole number from 0 to 65535.',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent.',
      'NEO4J_USER is set but NEO4J_URI is not: set both, or neither for the embedded engine.',
    ])
  })

  test('a port that is taken', async () => {
    const other = createServer()
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const { ended, lines } = await startProcess({ PORT: port, DATA_DIR: dataDir, LOG_LEVEL: 'fatal' })
    expect(await ended).toBe(1)
    expect(lines).toEqual([
      'Continuum cannot start.',
      'The port is taken: another server listens on it. Set PORT to another.',
    ])
    other.close()
  })
})
