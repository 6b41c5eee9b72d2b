import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { faultSays, loggedFault, reference } from '../fault.ts'
import { Refusal, type RefusalCode } from '../refusal.ts'
import { routeOf } from './log.ts'

const SAYS: Readonly<Partial<Record<number, [RefusalCode, string]>>> = {
  404: ['NOT_FOUND', 'There is nothing at this address.'],
  405: ['METHOD_NOT_ALLOWED', 'This address does not take that method.'],
  413: ['TOO_LARGE', 'The body is too large; the limit is 100 KB.'],
  415: ['UNSUPPORTED_TYPE', 'Send the body as application/json.'],
}
const UNREADABLE: [RefusalCode, string] = ['BAD_REQUEST', 'The request could not be read; send a JSON object.']

/** Every error of every route in one form. The framework's own messages repeat what was sent, so none is passed on. */
export function addErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Refusal, request, reply) => answerError(error, request, reply))
}

/** Answers a refusal as it is, what the framework refused in our words, and a fault with its reference. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = error instanceof Refusal ? error : refused(error)
  if (refusal) {
    request.log.info({ code: refusal.code, path: routeOf(request) })
    return reply
      .code(refusal.status)
      .type('application/json')
      .send({ errors: [refusal] })
  }
  const ref = reference()
  request.log.error(loggedFault(error, ref, routeOf(request)))
  return reply
    .code(500)
    .type('application/json')
    .send({ errors: [faultSays(ref)] })
}

function refused(error: unknown): Refusal | undefined {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  if (status < 400 || status > 499) return undefined
  return new Refusal(...(SAYS[status] ?? UNREADABLE))
}

/** Answers bytes that are no HTTP, on the bare connection. */
export function answerUnreadable(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const body = JSON.stringify({ errors: [new Refusal(...UNREADABLE)] })
  const head = `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close`
  socket.end(`HTTP/1.1 400 Bad Request\r\n${head}\r\n\r\n${body}`)
}
