import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql/index.js'

const PLAIN: Readonly<Record<string, string>> = {
  Int: 'a whole number',
  Float: 'a number',
  Boolean: 'true or false',
  ID: 'an id',
  String: 'text',
  Date: 'a calendar date, YYYY-MM-DD',
}

/** What would be right for a field of this type, in words: "one of PRIMARY, SECONDARY". */
export function expected(type: GraphQLInputType): string {
  const given = getNullableType(type)
  if (isEnumType(given))
    return `one of ${given
      .getValues()
      .map((value) => value.name)
      .join(', ')}`
  if (isListType(given)) return `a list, each ${expected(given.ofType)}`
  if (isInputObjectType(given)) return `an object with ${Object.keys(given.getFields()).join(', ')}`
  return PLAIN[given.name] ?? given.name
}

/** What is wrong with a value that an input type refuses, said of `path` without the value. */
export function wrongValue(path: string, type: GraphQLInputType, value: unknown): { says: string; field: string } {
  const given = getNullableType(type)
  if (value === null || value === undefined) return { says: `${path} must be given: ${expected(type)}.`, field: path }
  if (isInputObjectType(given) && typeof value === 'object' && !Array.isArray(value)) {
    const missing = Object.values(given.getFields()).find(
      (field) => isRequiredInputField(field) && !(field.name in value),
    )
    if (missing) return wrongValue(`${path}.${missing.name}`, missing.type, undefined)
    return { says: `${path} holds a field that is not known; it may hold ${fieldsOf(given)}.`, field: path }
  }
  return { says: `${path} must be ${expected(type)}.`, field: path }
}

const fieldsOf = (type: { getFields(): object }): string => Object.keys(type.getFields()).join(', ')

/** The input type at a path below another, as far as the schema knows it. */
export function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  return path.reduce<GraphQLInputType>((at, key) => {
    const given = isNonNullType(at) ? at.ofType : at
    if (isListType(given)) return given.ofType
    return isInputObjectType(given) ? (given.getFields()[key]?.type ?? at) : at
  }, type)
}
