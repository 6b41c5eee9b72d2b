import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EDGE_KINDS } from '../../domain/model/words.ts'
import { cypherFiles } from '../../server/graph/cypher-files.ts'
import { LABELS } from '../../server/graph/labels.ts'
import { OVERRIDES, SHAPES } from '../../server/graph/shapes.ts'

const folder = join('server', 'graph')
const read = (place: string) =>
  readdirSync(join(folder, place)).map((file): [string, string] => [
    `${place}/${file}`,
    readFileSync(join(folder, place, file), 'utf8'),
  ])
const questions = read('questions')
const changes = read('changes')
const statements = [...questions, ...changes]
const sources = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

describe('statements', () => {
  test.each(statements)('%s begins with its question in words', (_, text) => {
    expect(text.split('\n')[0]).toMatch(/^\/\/ [A-Z].*[?.]$/)
    expect(text.slice(text.indexOf('\n'))).not.toContain('//')
  })

  test.each(questions)('%s only reads, and gives its rows in an order', (_, text) => {
    expect(text).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH)\b/)
    if (/\bMATCH\b/.test(text)) expect(text).toMatch(/\nORDER BY /)
  })

  // Each of these the two engines read differently, or only one of them knows: see docs/decisions.
  test.each(statements)('%s keeps clear of what the engines read differently', (_, text) => {
    expect(text).not.toMatch(
      /LOAD CSV|shortestPath|\bdate\(|datetime\(|duration|toString\(|round\(|\bsum\(|\bnone\(|\bexists\(|size\(\(|\{\.|\+\+|\$\$|labels\(\w+\)\[|CYPHER \d/i,
    )
  })

  test('no Cypher stands anywhere but in these files', () => {
    for (const file of sources) {
      const text = readFileSync(join('server', file), 'utf8')
      expect(text, file).not.toMatch(/['"`]\s*(MATCH|MERGE|CREATE|UNWIND|OPTIONAL MATCH)\s*[({]/)
    }
  })

  test('only the engines know an engine', () => {
    for (const file of sources.filter((name) => !name.startsWith(join('graph', 'engines')))) {
      expect(readFileSync(join('server', file), 'utf8'), file).not.toMatch(/from '(neo4j-driver|@grafeo-db\/js)'/)
    }
  })
})

describe('what one table says, the statements do', () => {
  const text = (name: string) => readFileSync(join(folder, 'changes', name), 'utf8')

  test('each kind of relationship has its line, and no other', () => {
    const kinds = [...EDGE_KINDS, ...SHAPES.map(({ kind }) => kind), OVERRIDES]
    expect(new Set(kinds).size).toBe(kinds.length)
    const lines = [
      ...text('begin-links.cypher').matchAll(/row\.kind = '(\w+)' [^|]*\|\s+CREATE \(a\)-\[r:(\w+)\]->\(b\)/g),
    ]
    expect(lines.map(([, kind]) => kind).sort()).toEqual([...kinds].sort())
    for (const [, kind, created] of lines) expect(created).toBe(kind)
  })

  test('each noun has its label, its constraint and its index', () => {
    const labels = Object.values(LABELS).sort()
    const lines = [...text('name-identities.cypher').matchAll(/row\.label = '(\w+)' [^|]*\|\s+MERGE \(x:(\w+) /g)]
    expect(lines.map(([, label]) => label).sort()).toEqual(labels)
    for (const [, label, merged] of lines) expect(merged).toBe(label)
    const { schema } = cypherFiles('.')
    for (const label of labels) {
      expect(schema.filter((one) => one.includes(`FOR (x:${label}) REQUIRE x.key IS UNIQUE`))).toHaveLength(1)
      expect(schema.filter((one) => one.includes(`FOR (x:${label}) ON (x.key)`))).toHaveLength(1)
    }
  })

  test('every part of the schema may be made again', () => {
    for (const statement of cypherFiles('.').schema) expect(statement).toContain('IF NOT EXISTS')
  })
})
