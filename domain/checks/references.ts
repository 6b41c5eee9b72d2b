import type { Records } from '../model/image.ts'

/** A place in a record that names another record. */
export interface Reference {
  path: readonly (string | number)[]
  noun: keyof Records
  id: string
}

/** Fields that name records, wherever in a record they stand, and the noun they name. */
const NAMES: Readonly<Record<string, keyof Records>> = {
  source: 'sources',
  supersededBy: 'sources',
  readIn: 'sources',
  needs: 'needs',
  helps: 'provisions',
  considering: 'provisions',
  tried: 'provisions',
  failing: 'provisions',
  calls: 'provisions',
  bodies: 'provisions',
  reads: 'provisions',
  finds: 'provisions',
  affects: 'provisions',
  provisions: 'provisions',
  provision: 'provisions',
  stations: 'provisions',
  triedReviewsWithoutImpact: 'provisions',
  condition: 'conditions',
  criterion: 'criteria',
  opensWhen: 'criteria',
  rule: 'rules',
  rules: 'rules',
  law: 'law',
  tier: 'tiers',
  framework: 'frameworks',
  family: 'families',
}

/** Every reference that a record makes, however deep. Asks nothing of its shape, so a half-written record can be looked at. */
export function referencesIn(noun: keyof Records, record: unknown): Reference[] {
  const found: Reference[] = []
  walk(record, [], found)
  if (noun === 'edges' && isObject(record)) {
    for (const end of ['from', 'to']) named(record[end], [end], 'provisions', found)
  }
  if (noun === 'provisions' && isObject(record) && record.lane !== BEYOND) {
    named(record.lane, ['lane'], 'tiers', found)
  }
  return found
}

/** The lane of the map that is no tier: what stands after all of them. */
const BEYOND = 'beyond'

function walk(value: unknown, path: Reference['path'], found: Reference[]): void {
  if (Array.isArray(value)) value.forEach((item, at) => walk(item, [...path, at], found))
  if (!isObject(value)) return
  for (const [key, inner] of Object.entries(value)) {
    const noun = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined
    if (noun) named(inner, [...path, key], noun, found)
    walk(inner, [...path, key], found)
  }
}

/** An id, or a list of ids or of things with an id. `any` names none in particular. */
function named(value: unknown, path: Reference['path'], noun: keyof Records, found: Reference[]): void {
  if (Array.isArray(value)) value.forEach((item, at) => named(item, [...path, at], noun, found))
  else if (isObject(value)) named(value.id, [...path, 'id'], noun, found)
  else if (typeof value === 'string' && value !== 'any') found.push({ path, noun, id: value })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
