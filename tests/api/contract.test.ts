import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql/index.js'
import { describe, expect, test } from 'vitest'
import {
  CHECKLIST_STATES,
  EDGE_KINDS,
  FORCES,
  OUTCOMES,
  PHASES,
  PROVISION_KINDS,
  RETURNING_FROM,
  SCHOOL_TYPES,
  SEN_STATUSES,
  SERIOUS_INCIDENTS,
  SEVERITIES,
  SOURCE_STANDINGS,
  STANDINGS,
  SUGGESTION_GROUPS,
  TRIED_STATUSES,
  VERDICTS,
} from '../../domain/model/words.ts'
import { openSchema, sdl } from '../../server/api/schema.ts'

const contract = buildSchema(readFileSync('tests/api/contract.graphql', 'utf8'))
const ours = openSchema()

const promised = Object.values(contract.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

/** A type as lines: everything another system may rely on. */
function lines(type: GraphQLNamedType | undefined): string[] {
  if (isEnumType(type)) return type.getValues().map((value) => value.name)
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((one) => `${one.name}: ${one.type} = ${one.defaultValue}`)
  if (!isObjectType(type)) return [type?.constructor.name ?? 'absent']
  return Object.values(type.getFields()).flatMap((field) => [
    `${field.name}: ${field.type}`,
    ...field.args.map((one) => `${field.name}(${one.name}: ${one.type} = ${one.defaultValue})`),
  ])
}

describe('the contract that other systems rely on', () => {
  test('is as long as it was', () => expect(promised).toHaveLength(43))

  test.each(promised.map((type) => type.name))('%s is whole', (name) => {
    const wanted = lines(contract.getType(name))
    expect(lines(ours.getType(name))).toEqual(expect.arrayContaining(wanted))
  })

  test('asks for nothing more than it did', () => {
    expect(required(ours)).toEqual(required(contract))
  })

  test('is published as a whole, readable schema', () => {
    expect(Object.keys(buildSchema(sdl).getTypeMap()).sort()).toEqual(Object.keys(ours.getTypeMap()).sort())
  })
})

function required(schema: GraphQLSchema): string[] {
  return promised
    .flatMap(({ name }) => lines(schema.getType(name)).filter((line) => /!( = undefined)?\)?$/.test(line)))
    .filter((line) => line.includes(' = '))
    .sort()
}

describe('the closed lists are the same everywhere', () => {
  test.each([
    ['Phase', PHASES],
    ['SchoolType', SCHOOL_TYPES],
    ['SenStatus', SEN_STATUSES],
    ['SeriousIncident', SERIOUS_INCIDENTS],
    ['ReturningFrom', RETURNING_FROM],
    ['TriedStatus', TRIED_STATUSES],
    ['Outcome', OUTCOMES],
    ['Standing', STANDINGS],
    ['Verdict', VERDICTS],
    ['Force', FORCES],
    ['Severity', SEVERITIES],
    ['SuggestionGroup', SUGGESTION_GROUPS],
    ['SourceStanding', SOURCE_STANDINGS],
    ['ProvisionKind', PROVISION_KINDS],
    ['EdgeKind', EDGE_KINDS],
    ['ChecklistState', CHECKLIST_STATES],
  ])('%s', (name, words) => expect(lines(ours.getType(name))).toEqual([...words]))
})
