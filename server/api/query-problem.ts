import {
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql/index.js'
import { Refusal } from '../refusal.ts'
import { expected, wrongValue } from './expected.ts'
import { type Place, placeOf } from './place.ts'

/** What to say where a rule of GraphQL is broken. The library's own sentences repeat what was sent; these do not. */
const SAYS: Readonly<Record<string, (place: Place) => string>> = {
  FieldsOnCorrectTypeRule: ({ parent, fields }) => `${parent} has no such field; it has ${fields.join(', ')}`,
  KnownArgumentNamesRule: ({ field, takes }) =>
    takes.length > 0 ? `${field} takes no such argument; it takes ${takes.join(', ')}` : `${field} takes no arguments`,
  ProvidedRequiredArgumentsRule: ({ field, takes }) =>
    `${field} lacks an argument that it needs, of ${takes.join(', ')}`,
  ScalarLeafsRule: ({ field }) => `${field} is asked for with the wrong selection: objects need one, values take none`,
  KnownTypeNamesRule: () => 'A type is named that the schema does not have',
  KnownFragmentNamesRule: () => 'A fragment is spread that is not in the query',
  KnownDirectivesRule: () =>
    'A directive is used that the schema does not have, or not here; it has @skip and @include',
  NoFragmentCyclesRule: () => 'A fragment holds itself',
  NoUnusedFragmentsRule: () => 'A fragment is not used',
  NoUndefinedVariablesRule: () => 'A variable is used that the operation does not declare',
  NoUnusedVariablesRule: () => 'A variable is declared and not used',
  VariablesInAllowedPositionRule: ({ path, type }) =>
    `A variable of another type stands where ${path} is asked for${type ? `: ${expected(type)}` : ''}`,
  OverlappingFieldsCanBeMergedRule: () => 'One name is asked for with two meanings; use an alias',
  LoneAnonymousOperationRule: () => 'An operation without a name must be the only one',
  UniqueInputFieldNamesRule: () => 'A field is given twice',
  UniqueArgumentNamesRule: () => 'An argument is given twice',
  NoSchemaIntrospectionCustomRule: () => 'The schema is published at /schema.graphql; introspection is off',
}

/** The rules a document is checked by. */
export const rulesFor = (production: boolean): readonly ValidationRule[] =>
  production ? [NoSchemaIntrospectionCustomRule, ...specifiedRules] : specifiedRules

/** Refuses a document that does not fit the schema, with its first problem in our own words. */
export function refuseUnfit(schema: GraphQLSchema, document: DocumentNode, rules: readonly ValidationRule[]): void {
  if (validate(schema, document, rules, { maxErrors: 1 }).length === 0) return
  for (const rule of rules) {
    const [error] = validate(schema, document, [rule], { maxErrors: 1 })
    if (error) throw refusal(schema, document, rule.name, error)
  }
}

function refusal(schema: GraphQLSchema, document: DocumentNode, rule: string, error: GraphQLError): Refusal {
  const node = error.nodes?.at(rule === 'VariablesInAllowedPositionRule' ? -1 : 0)
  const place = placeOf(schema, document, (one) => one === node)
  const [at] = error.locations ?? []
  const where = at ? ` (line ${at.line}, column ${at.column})` : ''
  if (rule === 'ValuesOfCorrectTypeRule' && place.type) {
    const { says, field } = wrongValue(place.path, place.type, outlineOf(node))
    return new Refusal('BAD_INPUT', says, field)
  }
  return new Refusal('BAD_QUERY', `${SAYS[rule]?.(place) ?? 'The query does not fit the schema'}${where}.`)
}

/** As much of a literal as says what is wrong with it: null, which fields an object has, or something else. */
function outlineOf(node: ASTNode | undefined): unknown {
  if (node?.kind === Kind.NULL) return null
  if (node?.kind === Kind.OBJECT_FIELD) return { [node.name.value]: true }
  if (node?.kind === Kind.OBJECT) return Object.fromEntries(node.fields.map((field) => [field.name.value, true]))
  return true
}
