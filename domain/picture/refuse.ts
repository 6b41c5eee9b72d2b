import type { FieldKind } from './fields.ts'

/** Says that a field is wrong and what would be right. Nothing of what was given is repeated but an unknown id. */
export type Refuse = (field: string, says: string) => void

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The name of an unknown field is input too, and is not repeated. */
export function onlyFields(
  input: Record<string, unknown>,
  allowed: readonly string[],
  where: string,
  refuse: Refuse,
): void {
  if (Object.keys(input).some((key) => !allowed.includes(key))) refuse(where, `may hold only: ${allowed.join(', ')}`)
}

/** The value, null when it is left out or refused. */
export function plain(value: unknown, takes: FieldKind, field: string, refuse: Refuse): unknown {
  if (value === undefined || value === null || accepts(value, takes)) return value ?? null
  refuse(field, wanted(takes))
  return null
}

function accepts(value: unknown, takes: FieldKind): boolean {
  if (takes.kind === 'yes-or-no') return typeof value === 'boolean'
  if (takes.kind === 'choice') return typeof value === 'string' && takes.of.includes(value)
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return false
  return value <= (takes.most ?? value) && (takes.step !== 1 || Number.isInteger(value))
}

export function wanted(takes: FieldKind): string {
  if (takes.kind === 'yes-or-no') return 'must be true or false'
  if (takes.kind === 'choice') return `must be one of: ${takes.of.join(', ')}`
  const number = takes.step === 1 ? 'a whole number' : 'a number'
  return takes.most === undefined ? `must be ${number}, 0 or more` : `must be ${number} from 0 to ${takes.most}`
}

/** What an area holds, by id. */
export type Known = ReadonlyMap<string, unknown>

/** An unknown id is no secret and is named, if it looks like one: anything else might be about a pupil. */
export function isKnown(id: unknown, field: string, noun: string, known: Known, refuse: Refuse): id is string {
  if (typeof id === 'string' && known.has(id)) return true
  const named =
    typeof id === 'string' && /^[a-z]+(-[a-z]+)*$/.test(id) && id.length <= 60 ? `: ${id} is not known here` : ''
  refuse(field, `must be the id of a ${noun} of this area${named}`)
  return false
}
