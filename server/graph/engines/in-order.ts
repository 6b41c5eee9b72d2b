import type { Asks, Row } from '../graph.ts'

/** What a transaction's work is given to ask. */
export interface InOrder extends Asks {
  /** Done when all that was asked is done; throws what the first statement that failed threw. */
  settled(): Promise<unknown>
}

/**
 * Statements in the order asked, and none after one that failed, even when whoever asked caught its error: the embedded
 * engine would keep the others, and Neo4j's driver would call a transaction done that it had rolled back.
 */
export function inOrder(ask: Asks['ask']): InOrder {
  let before: Promise<Row[]> = Promise.resolve([])
  return {
    ask(name, parameters) {
      before = before.then(() => ask(name, parameters))
      // Told by `settled`, whether or not whoever asked is still listening.
      before.catch(() => undefined)
      return before
    },
    settled: () => before,
  }
}
