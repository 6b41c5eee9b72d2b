import { afterEach } from 'vitest'
import type { CypherFiles } from '../../server/graph/cypher-files.ts'
import { cypherFiles } from '../../server/graph/cypher-files.ts'
import type { Asks, Graph, Parameters, Row } from '../../server/graph/graph.ts'

/** One engine that the contract is held against. */
export interface Engine {
  readonly name: Graph['engine']
  /** An empty graph that knows these statements. */
  empty(files: CypherFiles): Promise<Graph>
  /** Another opening of the graph that was last made empty, with all that is in it. */
  again(files: CypherFiles): Promise<Graph>
}

const files = cypherFiles('.')

/** Which of the product's statements the tests have asked so far. */
const asked = new Set<string>()

/** The statements that no test has asked. */
export const neverAsked = (): string[] =>
  [...files.questions.keys(), ...files.changes.keys()].filter((name) => !asked.has(name))

function watched(statements: ReadonlyMap<string, string>): Map<string, string> {
  const copy = new Map(statements)
  const get = copy.get.bind(copy)
  copy.get = (name) => {
    asked.add(name)
    return get(name)
  }
  return copy
}

/** A graph beside the product's own statements also runs the ones of a test, given as text. */
export interface Probed extends Graph {
  /** Runs one Cypher text in a transaction of its own. */
  run(cypher: string, parameters?: Parameters): Promise<Row[]>
}

/** The statement by which a test runs the text it brings. */
const PROBE = 'probe'

/** For tests that fill a graph with the whole seed, which takes Neo4j a while on a small machine. Milliseconds. */
export const WHOLE_SEED = 300_000

/** Opens graphs for the tests of a group and closes them after each. */
export function opener(engine: Engine): { empty(): Promise<Probed>; again(): Promise<Probed> } {
  const opened: Graph[] = []
  afterEach(async () => {
    for (const graph of opened.splice(0)) await graph.close()
  })
  const probed = async (open: Engine['empty']): Promise<Probed> => {
    const probes = watched(files.changes)
    const graph = await open({ ...files, questions: watched(files.questions), changes: probes })
    opened.push(graph)
    return {
      ...graph,
      run(cypher, parameters) {
        const name = `${PROBE}-${probes.size}`
        probes.set(name, cypher)
        return graph.change((inside) => inside.ask(name, parameters))
      },
    }
  }
  return { empty: () => probed(engine.empty), again: () => probed(engine.again) }
}

/** A statement of the product run in a transaction of its own. */
export const changed = (graph: Graph, name: string, parameters?: Parameters): Promise<Row[]> =>
  graph.change((inside: Asks) => inside.ask(name, parameters))
