import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { cypherFiles } from '../../server/graph/cypher-files.ts'
import { openNeo4j } from '../../server/graph/engines/neo4j.ts'
import { whyNot } from './libraries.ts'
import { startNeo4j } from './server.ts'

const DRAFT = { area: 'town', title: 'A title', by: 'an officer' }

// A server of its own, since this one is killed; a server named by NEO4J_URI is not ours to kill.
describe.skipIf(!inject('neo4j') || whyNot() !== null)('a Neo4j that pauses, dies and returns', () => {
  const home = mkdtempSync(join(tmpdir(), 'continuum-outage-'))
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  test('what was acknowledged is there again; meanwhile it is not alive and edits are refused', async () => {
    const first = await startNeo4j(home)
    const graph = openNeo4j({ uri: first.uri }, cypherFiles('.'))
    const begin = (id: string) => graph.change((inside) => inside.ask('start-draft', { id, ...DRAFT }))
    await begin('d-1')
    expect(await graph.alive()).toBe(true)

    first.pause()
    expect(await graph.alive()).toBe(false)
    first.resume()
    expect(await graph.alive()).toBe(true)

    await first.kill()
    expect(await graph.alive()).toBe(false)
    await expect(begin('d-2')).rejects.toThrow()

    const second = await startNeo4j(home, first.port)
    expect(await graph.alive()).toBe(true)
    expect((await graph.ask('drafts')).map(({ id }) => id)).toEqual(['d-1'])
    await begin('d-3')
    expect((await graph.ask('drafts')).map(({ id }) => id)).toEqual(['d-1', 'd-3'])
    await graph.close()
    await second.stop()
  }, 300_000)

  test('a server that is not there: opening does not fail, asking does', async () => {
    const graph = openNeo4j({ uri: 'bolt://127.0.0.1:9' }, cypherFiles('.'))
    expect(await graph.alive()).toBe(false)
    await expect(graph.ask('drafts')).rejects.toThrow()
    await graph.close()
  })
})
