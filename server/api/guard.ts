import type { GraphQLFieldResolver } from 'graphql/index.js'
import type { Clock } from '../clock.ts'
import { Refusal } from '../refusal.ts'
import { LIMITS } from './limits.ts'

/** What every question is answered with. */
export interface Asking {
  /** On the clock's own scale. */
  deadline: number
}

/** A fault in answering a question, with the question's name in our own schema. */
export class FaultIn extends Error {
  constructor(
    readonly path: string,
    override readonly cause: unknown,
  ) {
    super('A question met a fault')
  }
}

type Resolver = GraphQLFieldResolver<unknown, Asking, Record<string, unknown>>

/**
 * A question under the limits that only its values can show: time, the length of lists, of a search. Answering is
 * quick and cannot be broken off, so time is looked at before each question of a request.
 */
export function guarded(name: string, answer: (args: Record<string, unknown>) => unknown, clock: Clock): Resolver {
  return async (_source, args, { deadline }) => {
    if (clock.now() > deadline) throw new Refusal('TOO_MUCH', 'The request took too long; ask for less at a time.')
    refuseLong(args, '')
    try {
      return await answer(args)
    } catch (error) {
      throw error instanceof Refusal ? error : new FaultIn(name, error)
    }
  }
}

function refuseLong(value: unknown, path: string): void {
  if (Array.isArray(value)) {
    if (value.length > LIMITS.list)
      throw new Refusal('TOO_MUCH', `${path} must hold at most ${LIMITS.list} entries.`, path)
    for (const one of value) refuseLong(one, path)
  } else if (typeof value === 'string') {
    if (value.length > LIMITS.searchLetters)
      throw new Refusal('TOO_MUCH', `${path} must be at most ${LIMITS.searchLetters} letters.`, path)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) refuseLong(one, path ? `${path}.${key}` : key)
  }
}
