import type { Image } from '../image/image.ts'
import type { Picture, PlainField, Tried } from '../model/picture.ts'
import { OUTCOMES, TRIED_STATUSES } from '../model/words.ts'
import { FIELDS, type FieldKind } from './fields.ts'

/** A refusal: the field, as a path, and what would be right. A refused value is never repeated, an unknown id is. */
export interface Problem {
  field: string
  says: string
}

export type ReadPicture = { ok: true; picture: Picture } | { ok: false; problems: readonly Problem[] }

/** Reads a picture for an area, or says everything that is wrong with it. Left out and null both mean not known. */
export function readPicture(image: Image, input: unknown): ReadPicture {
  const problems: Problem[] = []
  const refuse: Refuse = (field, says) => void problems.push({ field, says })
  if (!isObject(input)) return { ok: false, problems: [{ field: 'picture', says: 'must be an object' }] }
  onlyFields(input, [...Object.keys(FIELDS), 'needs', 'considering', 'tried'], 'picture', refuse)
  const picture: Record<string, unknown> = {}
  for (const field of Object.keys(FIELDS) as PlainField[]) {
    const value = plain(input[field], FIELDS[field], field, refuse)
    if (value !== null) picture[field] = value
  }
  const needs = ids(input.needs, 'needs', 'need', image.by.needs, refuse)
  if (needs) picture.needs = needs
  const considering = ids(input.considering, 'considering', 'provision', image.by.provisions, refuse)
  if (considering) picture.considering = considering
  const tried = triedList(input.tried, image, refuse)
  if (tried) picture.tried = tried
  return problems.length ? { ok: false, problems } : { ok: true, picture }
}

type Refuse = (field: string, says: string) => void

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The name of an unknown field is input too, and is not repeated. */
function onlyFields(input: Record<string, unknown>, allowed: readonly string[], where: string, refuse: Refuse): void {
  if (Object.keys(input).some((key) => !allowed.includes(key))) refuse(where, `may hold only: ${allowed.join(', ')}`)
}

function plain(value: unknown, takes: FieldKind, field: string, refuse: Refuse): unknown {
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

function wanted(takes: FieldKind): string {
  if (takes.kind === 'yes-or-no') return 'must be true or false'
  if (takes.kind === 'choice') return `must be one of: ${takes.of.join(', ')}`
  const number = takes.step === 1 ? 'a whole number' : 'a number'
  return takes.most === undefined ? `must be ${number}, 0 or more` : `must be ${number} from 0 to ${takes.most}`
}

type Known = ReadonlyMap<string, unknown>

function ids(value: unknown, field: string, noun: string, known: Known, refuse: Refuse): string[] | null {
  if (value === undefined || value === null) return null
  if (Array.isArray(value))
    return value.filter((one, at): one is string => isKnown(one, `${field}[${at}]`, noun, known, refuse))
  refuse(field, `must be a list of ids of ${noun}s`)
  return null
}

/** An unknown id is no secret and is named, if it looks like one: anything else might be about a pupil. */
function isKnown(id: unknown, field: string, noun: string, known: Known, refuse: Refuse): id is string {
  if (typeof id === 'string' && known.has(id)) return true
  const named =
    typeof id === 'string' && /^[a-z]+(-[a-z]+)*$/.test(id) && id.length <= 60 ? `: ${id} is not known here` : ''
  refuse(field, `must be the id of a ${noun} of this area${named}`)
  return false
}

const count: FieldKind = { kind: 'number', step: 1 }
const TRIED_FIELDS: Readonly<Record<Exclude<keyof Tried, 'provision'>, FieldKind>> = {
  status: { kind: 'choice', of: TRIED_STATUSES },
  outcome: { kind: 'choice', of: OUTCOMES },
  reviewsHeld: count,
  reviewsWithoutImpact: count,
}

function triedList(value: unknown, image: Image, refuse: Refuse): unknown[] | null {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) {
    const seen = new Set<unknown>()
    return value.map((entry: unknown, at) => triedEntry(entry, `tried[${at}]`, seen, image, refuse))
  }
  refuse('tried', 'must be a list of what was tried')
  return null
}

function triedEntry(value: unknown, where: string, seen: Set<unknown>, image: Image, refuse: Refuse): unknown {
  if (!isObject(value)) return refuse(where, 'must be an object with a provision and a status')
  onlyFields(value, ['provision', ...Object.keys(TRIED_FIELDS)], where, refuse)
  const { provision } = value
  if (isKnown(provision, `${where}.provision`, 'provision', image.by.provisions, refuse) && seen.has(provision))
    refuse(`${where}.provision`, `must be listed once: ${provision} is there already`)
  seen.add(provision)
  if ((value.status ?? null) === null) refuse(`${where}.status`, wanted(TRIED_FIELDS.status))
  const entry: Record<string, unknown> = { provision }
  for (const [field, takes] of Object.entries(TRIED_FIELDS)) {
    const read = plain(value[field], takes, `${where}.${field}`, refuse)
    if (read !== null) entry[field] = read
  }
  const { reviewsHeld, reviewsWithoutImpact } = entry
  if (typeof reviewsHeld === 'number' && typeof reviewsWithoutImpact === 'number' && reviewsWithoutImpact > reviewsHeld)
    refuse(`${where}.reviewsWithoutImpact`, 'must not be above reviewsHeld')
  return entry
}
