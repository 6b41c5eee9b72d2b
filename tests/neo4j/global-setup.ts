import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { TestProject } from 'vitest/node'
import { type Neo4jPlace, readConfig } from '../../server/config.ts'
import { whyNot } from './libraries.ts'
import { startNeo4j } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j that tests may write to and wipe; null: there is none here. */
    neo4j: Neo4jPlace | null
  }
}

/** Gives the tests a Neo4j: the one named by NEO4J_URI if it is empty, else one of their own, stopped at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const named = readConfig(process.env).neo4j
  if (named) {
    await mustBeEmpty(named)
    project.provide('neo4j', named)
    return async () => undefined
  }
  const reason = whyNot()
  if (reason) {
    const line = `Not run: the tests on a real Neo4j, because ${reason}.`
    if (process.env.CI === 'true') throw new Error(line)
    console.log(line)
    project.provide('neo4j', null)
    return async () => undefined
  }
  const home = mkdtempSync(join(tmpdir(), 'continuum-neo4j-'))
  const server = await startNeo4j(home)
  project.provide('neo4j', { uri: server.uri })
  return async () => {
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

/** The tests wipe what they are given, so they take nothing that somebody might miss. */
async function mustBeEmpty({ uri, user, password, database }: Neo4jPlace): Promise<void> {
  const driver = neo4j.driver(uri, user && password ? neo4j.auth.basic(user, password) : undefined)
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1', {}, { ...(database && { database }) })
    if (records.length > 0) throw new Error('The database at NEO4J_URI is not empty, and the tests would wipe it.')
  } finally {
    await driver.close()
  }
}
