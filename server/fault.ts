import { randomInt } from 'node:crypto'

/** A fault as it is logged: where it was, and the reference that whoever met it can quote. Never its message. */
export interface LoggedFault {
  code: 'FAULT'
  ref: string
  /** The place in our own words: a field of the schema or a route template. */
  path: string
  /** The kind of error and the first place of ours on its stack, neither of which holds a value. */
  error: string
  at: string
}

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Four characters without those that are mistaken for each other, such as 7F3K. */
export function reference(): string {
  return Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}

/** What may be logged of an error. The message may hold anything, so it is left out. */
export function loggedFault(error: unknown, ref: string, path: string): LoggedFault {
  const known = error instanceof Error ? error : new Error()
  const place = framesOf(known).find((line) => /^\s+at /.test(line) && !line.includes('node_modules'))
  return { code: 'FAULT', ref, path, error: known.name, at: place?.trim().replace(/^at /, '') ?? 'unknown' }
}

/** The stack without the message that it begins with. */
function framesOf({ stack = '', message }: Error): string[] {
  const ends = message ? stack.indexOf(message) + message.length : 0
  return stack.slice(ends).split('\n').slice(1)
}

/** What is said of a fault to whoever met it. */
export function faultSays(ref: string): { message: string; extensions: { code: 'FAULT'; reference: string } } {
  return { message: `Something went wrong (ref ${ref}).`, extensions: { code: 'FAULT', reference: ref } }
}
