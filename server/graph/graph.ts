/** What a statement takes and gives: plain values on both engines, no type of theirs among them. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value }
export type Row = Readonly<Record<string, Value>>
export type Parameters = Readonly<Record<string, Value>>

export interface Asks {
  /**
   * Runs the `.cypher` file of this name. Rows are copies and the caller's own. Throws when there is no such file,
   * when a parameter it names is missing, when the engine refuses, and when the engine cannot be reached.
   */
  ask(statement: string, parameters?: Parameters): Promise<Row[]>
}

/** One graph, whichever engine holds it. */
export interface Graph extends Asks {
  readonly engine: 'neo4j' | 'embedded'
  /**
   * One transaction: all that `work` asks is kept when it returns, and none of it when it throws or when any statement
   * inside failed. What is acknowledged is on disk. `work` may be run again after a conflict with another writer, so it
   * must do nothing but ask; it must not begin a second change.
   */
  change<T>(work: (inside: Asks) => Promise<T>): Promise<T>
  /** Whether the engine answers now. Never throws, and says no within three seconds. */
  alive(): Promise<boolean>
  close(): Promise<void>
}
