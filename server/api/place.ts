import type { GraphQLSchema } from 'graphql/index.js'
import {
  type ASTNode,
  type DocumentNode,
  type GraphQLInputType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql/index.js'

/** Where in a document a node stands, told only in names that the schema itself holds. */
export interface Place {
  /** picture.phase, filter.tiers; empty outside arguments. */
  path: string
  /** The type a field is asked of, and the fields it has. */
  parent: string
  fields: readonly string[]
  /** The field asked, where the schema has it, and the arguments it takes. */
  field: string
  takes: readonly string[]
  /** What is expected here, inside arguments. */
  type?: GraphQLInputType
}

const NOWHERE: Place = { path: '', parent: 'the query', fields: [], field: 'the field', takes: [] }

/** The place of a node, or of the first node for which `is` holds. */
export function placeOf(schema: GraphQLSchema, document: DocumentNode, is: (node: ASTNode) => boolean): Place {
  const info = new TypeInfo(schema)
  const path: string[] = []
  let found: Place | undefined
  visit(
    document,
    visitWithTypeInfo(info, {
      enter(node) {
        if (found) return false
        if (node.kind === Kind.ARGUMENT && info.getArgument()) path.push(node.name.value)
        if (node.kind === Kind.OBJECT_FIELD && info.getInputType()) path.push(node.name.value)
        if (is(node)) found = placeFrom(info, node, path)
        return undefined
      },
      leave(node) {
        if (node.kind === Kind.ARGUMENT && info.getArgument()) path.pop()
        if (node.kind === Kind.OBJECT_FIELD && info.getInputType()) path.pop()
      },
    }),
  )
  return found ?? NOWHERE
}

function placeFrom(info: TypeInfo, node: ASTNode, path: readonly string[]): Place {
  const parent = info.getParentType()
  const named = getNamedType(parent)
  const type = (node.kind === Kind.OBJECT_FIELD && info.getParentInputType()) || info.getInputType()
  return {
    path: path.join('.'),
    parent: named?.name ?? NOWHERE.parent,
    fields: isObjectType(named) || isInterfaceType(named) ? Object.keys(named.getFields()) : [],
    field: info.getFieldDef()?.name ?? NOWHERE.field,
    takes: info.getFieldDef()?.args.map((one) => one.name) ?? [],
    ...(type && { type }),
  }
}
