import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonical } from '../../domain/image/canonical.ts'
import { readConfig } from '../../server/config.ts'
import { openGraph } from '../../server/graph/open.ts'
import { watch } from '../../server/images/watch.ts'
import { publishAnother } from '../builders/second-edition.ts'
import { ask, type Serving, serving } from '../builders/serving.ts'
import { whyNot } from '../neo4j/libraries.ts'
import { type Neo4jServer, startNeo4j } from '../neo4j/server.ts'
import { sameAnswers } from './same-answers.ts'

/** A Neo4j of its own, since it is killed. */
describe.skipIf(whyNot())('on Neo4j', () => {
  let home: string
  let seed: string
  let neo4j: Neo4jServer
  let server: Serving
  let stopWatching: () => Promise<void>

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'continuum-neo4j-'))
    // One copy of the content for both engines, whatever happens to the files meanwhile.
    seed = join(home, 'graph-seed')
    cpSync('graph-seed', seed, { recursive: true })
    neo4j = await startNeo4j(join(home, 'neo4j'))
    server = await serving({ env: { NEO4J_URI: neo4j.uri }, seed })
    stopWatching = watch(server.images)
  }, LIMIT_MS)
  afterAll(async () => {
    await stopWatching()
    await server.close()
    await neo4j.stop()
    rmSync(home, { recursive: true, force: true })
  })

  sameAnswers(() => server)

  test('the images are those of the embedded engine, byte for byte', async () => {
    const embedded = await serving({ seed })
    expect(embedded.graph.engine).toBe('embedded')
    expect(server.graph.engine).toBe('neo4j')
    for (const area of ['england', 'hackney', 'bromley-bexley']) {
      const [ours, theirs] = [server, embedded].map(({ images }) => images.newest(area)?.image.data)
      expect(canonical(ours), area).toBe(canonical(theirs))
    }
    await embedded.close()
  })

  test(
    'killed under reads: no read fails, and once it is back a new edition is served',
    async () => {
      const readers = reading(server)
      await readers.answered(50)
      await neo4j.kill()
      await until(() => server.images.database() === 'down', readers)
      const ready = await fetch(`${server.address}/health/ready`)
      expect([ready.status, await ready.json()]).toEqual([
        200,
        { database: 'down', editions: { 'bromley-bexley': 1, england: 1, hackney: 1 } },
      ])
      await readers.answered(50)

      neo4j = await startNeo4j(join(home, 'neo4j'), neo4j.port)
      await until(() => server.images.database() === 'up', readers)
      const officer = await openGraph(readConfig({ NEO4J_URI: neo4j.uri }))
      await publishAnother(officer, '2026-11-23', 'Published by another server.')
      await officer.close()
      await until(() => server.images.newest('hackney')?.edition === 2, readers)
      await readers.answered(20)
      expect(await readers.stop()).toEqual([])
    },
    LIMIT_MS,
  )
})

/** A killed server mends itself first; on a machine that is busy with other tests that takes its time. */
const LIMIT_MS = 400_000

interface Readers {
  /** Resolves when this many more reads have been answered. */
  answered(more: number): Promise<void>
  /** Ends them; what failed. */
  stop(): Promise<string[]>
}

const EVERY_MS = 50

/** Twenty reads a second whether or not the last was answered, so that a stall hides nothing. */
function reading({ address }: Serving): Readers {
  const failed: string[] = []
  const told = new Set<() => void>()
  const asked: Promise<void>[] = []
  const query = '{ nextSteps(area: "hackney", picture: { needs: ["attention"] }) { edition suggestions { standing } } }'
  const read = async () => {
    try {
      const { status, text } = await ask(address, query)
      if (status !== 200 || !text.includes('"standing"')) failed.push(text)
    } catch (error) {
      failed.push(String(error))
    }
    for (const tell of told) tell()
  }
  const timer = setInterval(() => asked.push(read()), EVERY_MS)
  return {
    answered: (more) =>
      new Promise((resolve) => {
        let left = more
        const tell = () => {
          left -= 1
          if (left > 0) return
          told.delete(tell)
          resolve()
        }
        told.add(tell)
      }),
    async stop() {
      clearInterval(timer)
      await Promise.all(asked)
      return failed
    },
  }
}

/** Goes on reading until something holds; the test's own limit ends what never does. */
async function until(holds: () => boolean, readers: Readers): Promise<void> {
  while (!holds()) await readers.answered(1)
}
