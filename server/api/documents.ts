import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql/index.js'
import { Lru } from '../lru.ts'
import { Refusal } from '../refusal.ts'
import { LIMITS, refuseTooMuch } from './limits.ts'
import { refuseUnfit, rulesFor } from './query-problem.ts'

/** A document that has passed every check. */
export interface Document {
  node: DocumentNode
  operations: readonly OperationDefinitionNode[]
  /**
   * May be remembered and compiled: short, one operation, and nothing of a pupil written into its text, so that no
   * picture becomes the key of a cache.
   */
  keep: boolean
}

const KEPT_DOCUMENTS = 500
const KEPT_LETTERS = 16 * 1024

/** Reads documents, remembering those it may. */
export function openDocuments(schema: GraphQLSchema, production: boolean): (source: string) => Document {
  const known = new Lru<string, Document>(KEPT_DOCUMENTS)
  const rules = rulesFor(production)
  return (source) => {
    const before = known.get(source)
    if (before) return before
    const node = parsed(source)
    refuseTooMuch(node)
    refuseUnfit(schema, node, rules)
    const operations = node.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    if (operations.some((one) => !schema.getRootType(one.operation)))
      throw new Refusal('BAD_QUERY', 'Only queries are answered; the schema has nothing else.')
    const keep = operations.length === 1 && source.length <= KEPT_LETTERS && !holdsPicture(schema, node)
    const document = { node, operations, keep }
    if (keep) known.set(source, document)
    return document
  }
}

function parsed(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: LIMITS.tokens })
  } catch (error) {
    const { message, locations } = error as GraphQLError
    if (message.includes(`${LIMITS.tokens} tokens`))
      throw new Refusal('TOO_MUCH', `The query is too long; the limit is ${LIMITS.tokens} tokens.`)
    const [at] = locations ?? []
    const where = at ? ` (line ${at.line}, column ${at.column})` : ''
    throw new Refusal('BAD_QUERY', `The query is not GraphQL that can be read${where}.`)
  }
}

/** Whether a pupil may be told of in the text itself, in place of a variable: a picture, a search, a remark. */
function holdsPicture(schema: GraphQLSchema, document: DocumentNode): boolean {
  if (document.loc?.source.body.includes('#')) return true
  const info = new TypeInfo(schema)
  let holds = false
  visit(
    document,
    visitWithTypeInfo(info, {
      enter(node) {
        const type = getNamedType(info.getInputType())?.name ?? ''
        if (node.kind === Kind.OBJECT && PICTURES.has(type)) holds = true
        if (node.kind === Kind.STRING && type === 'String') holds = true
        if (node.kind === Kind.VARIABLE_DEFINITION && node.defaultValue) holds = true
      },
    }),
  )
  return holds
}

const PICTURES: ReadonlySet<string> = new Set(['PupilPicture', 'Tried'])
