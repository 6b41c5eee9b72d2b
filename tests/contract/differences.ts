import { describe, expect, test } from 'vitest'
import type { Parameters, Row } from '../../server/graph/graph.ts'
import { type Engine, opener } from './engine.ts'

/** What an engine does: these rows, or it refuses. */
type Does = readonly Row[] | 'refuses'

interface Difference {
  readonly statements: readonly string[]
  readonly parameters?: Parameters
  /** What the last statement does on each. */
  readonly neo4j: Does
  readonly embedded: Does
}

/**
 * Where the two engines differ without saying so, each with what each of them does. Our statements keep clear of all of
 * them (`tests/graph/cypher-files.test.ts`); an upgrade that changes one fails here by its name.
 */
export const SILENT: Readonly<Record<string, Difference>> = {
  'a constraint over values that are there twice': {
    statements: [
      'CREATE (:Twice {v: 1}), (:Twice {v: 1})',
      'CREATE CONSTRAINT probe_twice IF NOT EXISTS FOR (x:Twice) REQUIRE x.v IS UNIQUE',
    ],
    neo4j: 'refuses',
    embedded: [],
  },
  'a second constraint on the same property under another name': {
    statements: [
      'CREATE CONSTRAINT probe_one IF NOT EXISTS FOR (x:Named) REQUIRE x.v IS UNIQUE',
      'CREATE CONSTRAINT probe_two FOR (x:Named) REQUIRE x.v IS UNIQUE',
    ],
    neo4j: 'refuses',
    embedded: [],
  },
  'a node merged by a key that is null': {
    statements: ['MERGE (x:Keyed {key: null}) RETURN labels(x) AS labels'],
    neo4j: 'refuses',
    embedded: [{ labels: ['Keyed'] }],
  },
  'a map as a property': {
    statements: ['CREATE (x:Probe) SET x.v = $map RETURN x.v AS v'],
    parameters: { map: { a: 1 } },
    neo4j: 'refuses',
    embedded: [{ v: { a: 1 } }],
  },
  'a list of two types as a property': {
    statements: ["CREATE (x:Probe) SET x.v = [1, 'a'] RETURN x.v AS v"],
    neo4j: 'refuses',
    embedded: [{ v: [1, 'a'] }],
  },
  'a list with a null as a property': {
    statements: ['CREATE (x:Probe) SET x.v = [1, null] RETURN x.v AS v'],
    neo4j: 'refuses',
    embedded: [{ v: [1, null] }],
  },
  'a map made of what is not there': {
    statements: ['OPTIONAL MATCH (x:Nothing) RETURN x {.id} AS map'],
    neo4j: [{ map: null }],
    embedded: [{ map: { id: null } }],
  },
  'null in an empty list': {
    statements: ['RETURN null IN [] AS there'],
    neo4j: [{ there: false }],
    embedded: [{ there: null }],
  },
  'two lists that hold a null': {
    statements: ['RETURN [1, null] = [1, null] AS same'],
    neo4j: [{ same: null }],
    embedded: [{ same: true }],
  },
  'the sum of no rows': {
    statements: ['MATCH (x:Nothing) RETURN sum(x.v) AS sum'],
    neo4j: [{ sum: 0 }],
    embedded: [{ sum: null }],
  },
  'none of a list that holds a null': {
    statements: ['RETURN none(x IN [null] WHERE x = 1) AS none'],
    neo4j: [{ none: null }],
    embedded: [{ none: true }],
  },
  'exists() of a property': {
    statements: ['CREATE (x:Probe {v: 1}) WITH x RETURN exists(x.v) AS there'],
    neo4j: 'refuses',
    embedded: [{ there: true }],
  },
  'the size of a pattern': {
    statements: ['CREATE (x:Probe) WITH x RETURN size((x)-[:TO]->()) AS size'],
    neo4j: 'refuses',
    embedded: [{ size: null }],
  },
  'a date that is none': {
    statements: ["RETURN date('not-a-date') IS NULL AS none"],
    neo4j: 'refuses',
    embedded: [{ none: true }],
  },
  'a moment in a named time zone': {
    statements: ["RETURN datetime('2026-07-26T10:00:00[Europe/London]') IS NULL AS none"],
    neo4j: [{ none: false }],
    embedded: [{ none: true }],
  },
  'a text of digits beside a number': {
    statements: ["RETURN '1' = 1 AS same"],
    neo4j: [{ same: false }],
    embedded: [{ same: true }],
  },
  'whether true is more than false': {
    statements: ['RETURN true > false AS more'],
    neo4j: [{ more: true }],
    embedded: [{ more: null }],
  },
  'the text of a whole float': {
    statements: ['RETURN toString(1.0) AS text'],
    neo4j: [{ text: '1.0' }],
    embedded: [{ text: '1' }],
  },
  'half of a negative rounded': {
    statements: ['RETURN round(-2.5) AS rounded'],
    neo4j: [{ rounded: -2 }],
    embedded: [{ rounded: -3 }],
  },
  'text beyond the basic plane, ordered from a parameter': {
    statements: ['UNWIND $texts AS text RETURN text ORDER BY text'],
    parameters: { texts: ['\uE000', '\u{1F600}'] },
    neo4j: [{ text: '\u{1F600}' }, { text: '\uE000' }],
    embedded: [{ text: '\uE000' }, { text: '\u{1F600}' }],
  },
}

export function differences(engine: Engine): void {
  describe('where the engines differ in silence', () => {
    const { empty } = opener(engine)

    test.each(Object.entries(SILENT))('%s', async (_, { statements, parameters, ...does }) => {
      const graph = await empty()
      const before = statements.slice(0, -1)
      for (const statement of before) await graph.run(statement, parameters)
      const last = graph.run(statements.at(-1) ?? '', parameters)
      if (does[engine.name] === 'refuses') await expect(last).rejects.toThrow()
      else expect(await last).toEqual(does[engine.name])
    })
  })
}
