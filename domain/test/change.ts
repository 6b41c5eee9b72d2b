import { must } from '../image/image.ts'
import type { PlainField } from '../model/picture.ts'
import type { Bounds, Test } from '../model/test.ts'
import { FIELDS } from '../picture/fields.ts'
import type { Situation } from './situation.ts'

/** One change to a picture: a path (`phase`, `tried.<id>.outcome`) and the value, as text, that it becomes. */
export interface FieldChange {
  field: string
  becomes: string
}

/**
 * The smallest change that makes a failed or unknown test hold: the nearest value, the first of a choice, the
 * first part of an any-of. Null where it cannot be read off the test; such a criterion states its own.
 */
export function smallestChange(test: Test, about: Situation): FieldChange | null {
  if ('any' in test) return test.any[0] ? smallestChange(test.any[0], about) : null
  if ('condition' in test) return smallestChange(must(about.image, 'conditions', test.condition).test, about)
  if ('needs' in test) return to('needs', test.needs[0])
  if ('considering' in test) return to('considering', test.considering[0])
  if ('failing' in test) return to(`tried.${named(test.failing)}.outcome`, named(test.failing) && 'NOT_WORKING')
  if ('tried' in test) {
    const entry = `tried.${named(test.tried)}`
    if (!named(test.tried)) return null
    if (test.reviewsWithoutImpactAtLeast !== undefined)
      return to(`${entry}.reviewsWithoutImpact`, test.reviewsWithoutImpactAtLeast)
    return test.outcome ? to(`${entry}.outcome`, test.outcome[0]) : to(`${entry}.status`, 'IN_PLACE')
  }
  if ('largest' in test) return to(test.largest[0], nearest(test.largest[0], test, about))
  if (!('field' in test) || 'given' in test) return null
  if ('is' in test) return to(test.field, test.is)
  if ('oneOf' in test) return to(test.field, test.oneOf[0])
  return to(test.field, nearest(test.field, test, about))
}

const named = (ids: 'any' | readonly string[]): string | undefined => (ids === 'any' ? undefined : ids[0])

const to = (field: string, becomes: string | number | boolean | undefined): FieldChange | null =>
  becomes === undefined ? null : { field, becomes: String(becomes) }

/** The bound nearest to the value, or the first number named when there is no value. */
function nearest(field: PlainField, bounds: Bounds, { picture }: Situation): number | undefined {
  const value = picture[field]
  const kind = FIELDS[field]
  const step = kind.kind === 'number' ? kind.step : 1
  const { atLeast, above, atMost, below } = bounds
  const lowest = atLeast ?? (above === undefined ? undefined : above + step)
  const highest = atMost ?? (below === undefined ? undefined : below - step)
  if (typeof value !== 'number') return lowest ?? highest
  return lowest !== undefined && value < lowest ? lowest : (highest ?? lowest)
}
