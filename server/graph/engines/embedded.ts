import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { type CypherFiles, questionNamed, statementNamed } from '../cypher-files.ts'
import type { Asks, Graph, Parameters } from '../graph.ts'
import { inOrder } from './in-order.ts'
import { plainRow } from './plain.ts'
import { withTries } from './tries.ts'

/** How the engine is opened; tests let it shuffle the rows of a statement that asks for no order. */
export interface EmbeddedOptions {
  readonly shuffleUnordered?: boolean
}

/** Opens the graph kept in `graph.db` in this folder, making both when they are not there. */
export async function openEmbedded(dataDir: string, files: CypherFiles, options: EmbeddedOptions = {}): Promise<Graph> {
  mkdirSync(dataDir, { recursive: true })
  const database = opened(join(dataDir, 'graph.db'), options)
  for (const statement of files.schema) await database.executeCypher(statement)

  const askOf =
    (engine: Pick<typeof database, 'executeCypher'>, named: typeof statementNamed): Asks['ask'] =>
    async (name, parameters: Parameters = {}) => {
      const result = await engine.executeCypher(named(files, name), parameters)
      return result.toArray().map((row) => plainRow(row, (value) => value))
    }

  const once = async <T>(work: (inside: Asks) => Promise<T>): Promise<T> => {
    const transaction = database.beginTransaction()
    const inside = inOrder(askOf(transaction, statementNamed))
    try {
      const result = await work(inside)
      await inside.settled()
      transaction.commit()
      // The engine syncs in batches of its own; what we acknowledge must survive the power going.
      database.walCheckpoint()
      return result
    } catch (error) {
      await inside.settled().catch(() => undefined)
      if (transaction.isActive) transaction.rollback()
      throw error
    }
  }

  // One writer at a time in this process: a second would be refused, not made to wait.
  let last: Promise<unknown> = Promise.resolve()
  let open = true
  const ask = askOf(database, questionNamed)
  return {
    engine: 'embedded',
    ask,
    change(work) {
      const turn = last.then(() => withTries(() => once(work), lostToAnother))
      last = turn.catch(() => undefined)
      return turn
    },
    alive: async () => open && ask('alive').then(Boolean, () => false),
    async close() {
      await last
      if (open) database.close()
      open = false
    },
  }
}

/** The engine's own message names the file, so it is kept out of what is thrown. */
function opened(path: string, options: EmbeddedOptions) {
  try {
    return grafeo.GrafeoDB.create(path, options)
  } catch (error) {
    const damaged = error instanceof Error && /corrupt|damage|checksum|invalid/i.test(error.message)
    throw new Error(
      damaged
        ? 'The embedded graph is damaged: restore graph.db in DATA_DIR from a copy'
        : 'The embedded graph cannot be opened: another process holds it, or DATA_DIR cannot be written',
    )
  }
}

/** The engine's code for a conflict of two transactions. */
const lostToAnother = (error: unknown): boolean =>
  error instanceof Error && 'gqlStatus' in error && error.gqlStatus === '40000'
