import type { Image } from '../image/image.ts'
import type { Tried } from '../model/picture.ts'
import { OUTCOMES, TRIED_STATUSES } from '../model/words.ts'
import type { FieldKind } from './fields.ts'
import { isKnown, isObject, onlyFields, plain, type Refuse, wanted } from './refuse.ts'

const count: FieldKind = { kind: 'number', step: 1 }
const TRIED_FIELDS: Readonly<Record<Exclude<keyof Tried, 'provision'>, FieldKind>> = {
  status: { kind: 'choice', of: TRIED_STATUSES },
  outcome: { kind: 'choice', of: OUTCOMES },
  reviewsHeld: count,
  reviewsWithoutImpact: count,
}

/** What was tried: each provision once, with a status; no more reviews without impact than were held. */
export function triedList(value: unknown, image: Image, refuse: Refuse): unknown[] | null {
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
