import {
  coerceInputValue,
  type DocumentNode,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql/index.js'
import { Refusal } from '../refusal.ts'
import { typeAt, wrongValue } from './expected.ts'
import { placeOf } from './place.ts'

export type Variables = Readonly<Record<string, unknown>>

/** Refuses variables that do not fit, with the first problem, said of the argument they stand for. */
export function refuseUnfitVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): void {
  for (const definition of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, definition.type as Parameters<typeof typeFromAST>[1])
    if (!isInputType(type)) continue
    const name = definition.variable.name.value
    const path = () => argumentOf(schema, document, definition)
    if (!Object.hasOwn(variables, name)) {
      if (isNonNullType(type) && !definition.defaultValue) refuse(wrongValue(path(), type, undefined))
      continue
    }
    coerceInputValue(variables[name], type, (below, value) => {
      const steps = below.filter((step) => typeof step === 'string')
      refuse(wrongValue([path(), ...steps].join('.'), typeAt(type, below), value))
    })
  }
}

function refuse({ says, field }: { says: string; field: string }): never {
  throw new Refusal('BAD_INPUT', says, field)
}

/** The argument a variable stands for, so that the problem can be named without the sender's own word. */
function argumentOf(schema: GraphQLSchema, document: DocumentNode, definition: VariableDefinitionNode): string {
  const declared = definition.variable
  const place = placeOf(
    schema,
    document,
    (node) => node.kind === Kind.VARIABLE && node !== declared && node.name.value === declared.name.value,
  )
  return place.path || 'A variable'
}
