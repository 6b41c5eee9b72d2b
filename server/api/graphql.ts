import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ExecutionResult, execute, type OperationDefinitionNode } from 'graphql/index.js'
import { mercurius } from 'mercurius'
import type { Clock } from '../clock.ts'
import type { Images } from '../images/keeper.ts'
import { Refusal } from '../refusal.ts'
import { type Document, openDocuments } from './documents.ts'
import { formatted } from './format.ts'
import { LIMITS } from './limits.ts'
import { type Asked, readAsked } from './request.ts'
import { resolvers } from './resolvers.ts'
import { openSchema, sdl } from './schema.ts'
import { refuseUnfitVariables } from './variables.ts'

export interface GraphqlParts {
  images: Images
  clock: Clock
  production: boolean
}

/** GraphQL at POST /graphql and nowhere else, its schema at /schema.graphql. */
export async function addGraphql(app: FastifyInstance, { images, clock, production }: GraphqlParts): Promise<void> {
  const schema = openSchema()
  // The route is ours: the library's own answers GET, and repeats in its errors what was sent.
  await app.register(mercurius, {
    schema,
    resolvers: resolvers(images, clock),
    routes: false,
    jit: 1,
    errorFormatter: (result, { reply }) => {
      const { status, answer } = formatted(result, reply.log)
      return { statusCode: status, response: answer }
    },
  })
  const read = openDocuments(schema, production)

  app.get('/schema.graphql', async (_request, reply) => reply.type('application/graphql; charset=utf-8').send(sdl))

  app.post('/graphql', { bodyLimit: LIMITS.bodyBytes }, async (request: FastifyRequest, reply: FastifyReply) => {
    const asked = readAsked(request.body)
    const document = read(asked.query)
    const operation = operationOf(document, asked.operationName)
    refuseUnfitVariables(schema, document.node, operation, asked.variables)
    const asking = { deadline: clock.now() + LIMITS.milliseconds }
    const answer = document.keep
      ? await reply.graphql(asked.query, asking, { ...asked.variables })
      : await executedOnce(document, operation, asked, asking, reply)
    return send(reply, answer)
  })

  /** For a document that must not be remembered: answered without any cache. */
  async function executedOnce(
    document: Document,
    operation: OperationDefinitionNode,
    asked: Asked,
    asking: object,
    reply: FastifyReply,
  ): Promise<ExecutionResult> {
    const result = await execute({
      schema,
      document: document.node,
      contextValue: asking,
      variableValues: asked.variables,
      operationName: operation.name?.value ?? null,
    })
    const { status, answer } = formatted(result, reply.log)
    reply.code(status)
    return answer
  }
}

function operationOf({ operations }: Document, name: string | undefined): OperationDefinitionNode {
  const found = name ? operations.filter((one) => one.name?.value === name) : operations
  const [operation] = found
  if (operation && found.length === 1) return operation
  throw new Refusal('BAD_REQUEST', '`operationName` must name one operation of the query.', 'operationName')
}

function send(reply: FastifyReply, answer: ExecutionResult): FastifyReply {
  const text = JSON.stringify(answer)
  if (Buffer.byteLength(text) > LIMITS.replyBytes)
    throw new Refusal('TOO_MUCH', 'The answer is over 1 MB; ask for fewer fields, or for less at a time.')
  return reply.type('application/json; charset=utf-8').send(text)
}
