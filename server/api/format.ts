import type { ExecutionResult, GraphQLError } from 'graphql/index.js'
import { faultSays, loggedFault, reference } from '../fault.ts'
import type { Log } from '../http/log.ts'
import { Refusal } from '../refusal.ts'
import { FaultIn } from './guard.ts'

const ERRORS_SHOWN = 10

/** The errors of an executed question, refusals as they are and faults behind a reference, and the status they make. */
export function formatted(result: ExecutionResult, log: Log): { status: number; answer: ExecutionResult } {
  if (!result.errors) return { status: 200, answer: result }
  const shown = result.errors.slice(0, ERRORS_SHOWN)
  const errors = shown.map((error) => ({ ...written(error, log), ...(error.path && { path: error.path }) }))
  const status = result.data ? 200 : Math.max(...shown.map(statusOf))
  return { status, answer: { data: result.data ?? null, errors } as unknown as ExecutionResult }
}

function written(error: GraphQLError, log: Log): object {
  const { originalError } = error
  if (originalError instanceof Refusal) {
    log.info({ code: originalError.code, path: 'POST /graphql' })
    return originalError.toJSON()
  }
  const ref = reference()
  const [path, cause] =
    originalError instanceof FaultIn ? [originalError.path, originalError.cause] : ['reply', originalError ?? error]
  log.error(loggedFault(cause, ref, path))
  return faultSays(ref)
}

const statusOf = ({ originalError }: GraphQLError): number =>
  originalError instanceof Refusal ? originalError.status : 500
