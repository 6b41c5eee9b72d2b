import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { NOUNS } from '../../domain/model/nouns.ts'
import * as words from '../../domain/model/words.ts'
import { readSchemas } from '../../server/seed/schemas.ts'

const DIR = 'graph-seed/schema'
type Node = { [key: string]: unknown }
const read = (name: string) => JSON.parse(readFileSync(`${DIR}/${name}`, 'utf8')) as Node
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object in a schema that lists properties, with the way to it. */
function closedMaps(value: unknown, at: string): { at: string; node: Node }[] {
  const below = isNode(value)
    ? Object.entries(value).filter(([key]) => key !== 'if' && key !== 'then' && key !== 'examples')
    : Array.isArray(value)
      ? value.map((item, index) => [`${index}`, item] as const)
      : []
  const here = isNode(value) && isNode(value.properties) ? [{ at, node: value }] : []
  return [...here, ...below.flatMap(([key, inner]) => closedMaps(inner, `${at}/${key}`))]
}

const files = readdirSync(DIR)

describe('the schemas', () => {
  it('there is one for each noun, for the area, for a case, and one for shared parts', () => {
    const expected = [...NOUNS, 'area', 'case', 'parts'].map((noun) => `${noun}.schema.json`)
    expect([...files].sort()).toEqual(expected.sort())
  })

  it('each compiles', () => {
    const schemas = readSchemas(DIR)
    for (const noun of [...NOUNS, 'area', 'cases'] as const) expect(schemas(noun)({}).length).toBeGreaterThan(0)
  })

  it('each map of fields is closed, and each field has a description and an example', () => {
    const wrong = files.flatMap((file) =>
      closedMaps(read(file), file).flatMap(({ at, node }) => {
        const open = node.additionalProperties === false ? [] : [`${at} is open`]
        const bare = Object.entries(node.properties as Record<string, Node>)
          .filter(([, field]) => !field.description || (!field.examples && !sharedExample(field)))
          .map(([name]) => `${at}/${name} lacks a description or an example`)
        return [...open, ...bare]
      }),
    )
    expect(wrong).toEqual([])
  })
})

const parts = read('parts.schema.json').$defs as Record<string, Node>

/** A field that is one of the shared parts may leave the example to it. */
function sharedExample(field: Node): boolean {
  const part = typeof field.$ref === 'string' ? parts[field.$ref.split('/').at(-1) ?? ''] : undefined
  return Array.isArray(part?.examples)
}

it('the closed lists are those of the model', () => {
  const listed = (name: string) => parts[name]?.enum
  expect(listed('phase')).toEqual(words.PHASES)
  expect(listed('schoolType')).toEqual(words.SCHOOL_TYPES)
  expect(listed('senStatus')).toEqual(words.SEN_STATUSES)
  expect(listed('seriousIncident')).toEqual(words.SERIOUS_INCIDENTS)
  expect(listed('returningFrom')).toEqual(words.RETURNING_FROM)
  expect(listed('triedStatus')).toEqual(words.TRIED_STATUSES)
  expect(listed('outcome')).toEqual(words.OUTCOMES)
  expect(listed('standing')).toEqual(words.STANDINGS)
  expect(listed('verdict')).toEqual(words.VERDICTS)
  expect(listed('force')).toEqual(words.FORCES)
  expect(listed('severity')).toEqual(words.SEVERITIES)
  expect(listed('suggestionGroup')).toEqual(words.SUGGESTION_GROUPS)
  expect(listed('sourceStanding')).toEqual(words.SOURCE_STANDINGS)
  expect(listed('provisionKind')).toEqual(words.PROVISION_KINDS)
  expect(listed('edgeKind')).toEqual(words.EDGE_KINDS)
  expect(listed('checklistState')).toEqual(words.CHECKLIST_STATES)
  expect(listed('confidence')).toEqual(words.CONFIDENCES)
})

it('the examples of the README pass', () => {
  const schemas = readSchemas(DIR)
  const blocks = [...readFileSync('graph-seed/README.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)]
  const nouns = ['provisions', 'criteria', 'rules', 'edges', 'cases'] as const
  expect(blocks.length).toBe(nouns.length)
  for (const [at, noun] of nouns.entries()) expect(schemas(noun)(parse(blocks[at]?.[1] ?? ''))).toEqual([])
})
