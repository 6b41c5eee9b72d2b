import type { FastifyInstance, FastifyServerOptions } from 'fastify'
import type { PinoLoggerOptions } from 'fastify/types/logger.js'
import type { Clock } from '../clock.ts'
import type { LogLevel } from '../config.ts'
import type { Metrics } from './metrics.ts'

/** All that a log line may hold. What is not on this list is dropped, whoever logs it. */
const MAY_BE_LOGGED: ReadonlySet<string> = new Set([
  'code',
  'path',
  'ref',
  'error',
  'at',
  'method',
  'route',
  'status',
  'ms',
  'area',
  'edition',
  'signal',
])

export type LogStream = { write(line: string): void }

/** What the rest of the server writes to: a line is an object, never a sentence. */
export interface Log {
  info(line: object): void
  error(line: object): void
}

/** Structured logs by an allow-list: no message of an error, no variables, no query of an address can be in one. */
export function logOptions(level: LogLevel, stream?: LogStream): Pick<FastifyServerOptions, 'logger'> {
  const logger: PinoLoggerOptions & { stream?: LogStream } = {
    level,
    base: null,
    formatters: { level: (label) => ({ level: label }) },
    hooks: {
      logMethod(args, method) {
        const line = allowed(args[0])
        if (Object.keys(line).length > 0) method.apply(this, [line])
      },
    },
    ...(stream && { stream }),
  }
  return { logger }
}

/** A line is its fields alone: a sentence, such as an error's message, may hold anything. Without fields no line. */
function allowed(about: unknown): Record<string, unknown> {
  if (about instanceof Error) return { code: 'ERROR', error: about.name }
  if (typeof about !== 'object' || about === null) return {}
  return Object.fromEntries(Object.entries(about).filter(([key]) => MAY_BE_LOGGED.has(key)))
}

/** The template of the route that answered, without its patterns; what was asked for is not told. */
export const routeOf = (request: { routeOptions: { url?: string | undefined } }): string =>
  request.routeOptions.url?.replace(/\(.*?\)/g, '') ?? 'none'

/** One line and one count for each request, when it is answered. */
export function addRequestLog(app: FastifyInstance, metrics: Metrics, clock: Clock): void {
  const began = new WeakMap<object, number>()
  app.addHook('onRequest', async (request) => {
    began.set(request, clock.now())
  })
  app.addHook('onResponse', async (request, reply) => {
    const ms = Math.round((clock.now() - (began.get(request) ?? clock.now())) * 10) / 10
    const route = routeOf(request)
    metrics.answered(route, reply.statusCode, ms)
    request.log.info({ method: request.method, route, status: reply.statusCode, ms })
  })
}
