import neo4j from 'neo4j-driver'
import type { Neo4jPlace } from '../../server/config.ts'

/** Takes everything out of the tests' own database, with the constraints that tests made to try them. */
export async function wipe({ uri, user, password, database }: Neo4jPlace): Promise<void> {
  const driver = neo4j.driver(uri, user && password ? neo4j.auth.basic(user, password) : undefined)
  const chosen = database ? { database } : {}
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, chosen)
    const { records } = await driver.executeQuery(
      "SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'probe_' RETURN name ORDER BY name",
      {},
      chosen,
    )
    for (const record of records)
      await driver.executeQuery(`DROP CONSTRAINT ${record.get('name')} IF EXISTS`, {}, chosen)
  } finally {
    await driver.close()
  }
}
