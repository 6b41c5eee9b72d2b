import type { Records } from '../model/image.ts'
import { fieldsIn, isFields, type Path } from './places.ts'

/** A place in a record that names another record. */
export interface Reference {
  path: Path
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

/** The lane of the map that is no tier: what stands after all of them. */
const BEYOND = 'beyond'

/** Every reference that a record makes, however deep. Asks nothing of its shape, so a half-written record can be looked at. */
export function referencesIn(noun: keyof Records, record: unknown): Reference[] {
  const found = fieldsIn(record).flatMap(({ path, fields }) =>
    Object.entries(fields).flatMap(([key, value]) => {
      const names = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined
      return names ? named(value, [...path, key], names) : []
    }),
  )
  if (!isFields(record)) return found
  if (noun === 'edges') {
    found.push(...named(record.from, ['from'], 'provisions'), ...named(record.to, ['to'], 'provisions'))
  }
  if (noun === 'provisions' && record.lane !== BEYOND) found.push(...named(record.lane, ['lane'], 'tiers'))
  return found
}

/** An id, or a list of ids or of things with an id. `any` names none in particular. */
function named(value: unknown, path: Path, noun: keyof Records): Reference[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => named(item, [...path, at], noun))
  if (isFields(value)) return named(value.id, [...path, 'id'], noun)
  return typeof value === 'string' && value !== 'any' ? [{ path, noun, id: value }] : []
}
