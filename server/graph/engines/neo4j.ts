import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import type { Neo4jPlace } from '../../config.ts'
import { type CypherFiles, questionNamed, statementNamed } from '../cypher-files.ts'
import type { Asks, Graph, Parameters, Value } from '../graph.ts'
import { inOrder } from './in-order.ts'
import { plainRow } from './plain.ts'
import { withTries } from './tries.ts'

/** Past this an editor is told that the database does not answer, rather than left to wait. */
const PATIENCE_MS = 3000

/** A graph on a Neo4j server or cluster. Nothing is asked of it until the first question. */
export function openNeo4j(place: Neo4jPlace, files: CypherFiles): Graph {
  const auth = place.user && place.password ? neo4j.auth.basic(place.user, place.password) : undefined
  const driver = neo4j.driver(place.uri, auth, {
    userAgent: 'continuum',
    connectionTimeout: PATIENCE_MS,
    connectionAcquisitionTimeout: PATIENCE_MS,
    maxTransactionRetryTime: PATIENCE_MS,
  })
  const database = place.database ? { database: place.database } : {}

  const askOf =
    (transaction: ManagedTransaction, named: typeof statementNamed): Asks['ask'] =>
    async (name, parameters: Parameters = {}) => {
      const result = await transaction.run(named(files, name), asParameters(parameters))
      return result.records.map((record) => plainRow(record.toObject(), asNumber))
    }

  // The shared bookmarks let a reader of a cluster see what this server has just written.
  const inSession = async <T>(use: (session: ReturnType<typeof driver.session>) => Promise<T>): Promise<T> => {
    const session = driver.session({ ...database, bookmarkManager: driver.executeQueryBookmarkManager })
    try {
      return await use(session)
    } finally {
      await session.close()
    }
  }

  let prepared = false
  const prepare = async () => {
    if (prepared) return
    await inSession((session) =>
      session.executeWrite(async (transaction) => {
        for (const statement of files.schema) await transaction.run(statement)
      }),
    )
    prepared = true
  }

  const ask: Asks['ask'] = (name, parameters) =>
    inSession((session) => session.executeRead((transaction) => askOf(transaction, questionNamed)(name, parameters)))

  return {
    engine: 'neo4j',
    ask,
    async change(work) {
      await prepare()
      const once = () =>
        inSession((session) =>
          session.executeWrite(async (transaction) => {
            const inside = inOrder(askOf(transaction, statementNamed))
            const result = await work(inside)
            await inside.settled()
            return result
          }),
        )
      return withTries(once, lostToAnother)
    },
    alive: () => withinPatience(ask('alive').then(() => true)),
    close: () => driver.close(),
  }
}

/** A deadlock. The driver tries again itself, but on a busy server our patience with it ends after a try or two. */
const lostToAnother = (error: unknown): boolean =>
  neo4j.isRetryableError(error) &&
  error instanceof Error &&
  'code' in error &&
  /TransientError/.test(String(error.code))

/** The driver sends every number as a float unless told; Cypher divides, limits and compares integers otherwise. */
function asParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, asParameter(value)]))
}

function asParameter(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(asParameter)
  if (value !== null && typeof value === 'object') return asParameters(value as Parameters)
  return value
}

function asNumber(value: unknown): unknown {
  if (!neo4j.isInt(value)) return value
  if (!value.inSafeRange()) throw new Error('The graph holds an integer past 2^53')
  return value.toNumber()
}

/** A half-open connection answers nothing at all: that is a no as well. */
async function withinPatience(answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS)
  })
  try {
    return await Promise.race([answer.catch(() => false), silence])
  } finally {
    clearTimeout(timer)
  }
}
