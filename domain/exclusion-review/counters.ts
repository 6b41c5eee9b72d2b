import type { CounterReading } from '../model/answer.ts'
import type { Picture, PlainField } from '../model/picture.ts'
import type { Counter } from '../model/record.ts'
import { citation } from '../next-steps/citation.ts'
import type { Situation } from '../test/situation.ts'

/** Each counter of the area, in order, against its threshold; those that do not speak to this kind of school left out. */
export function counters(about: Situation): CounterReading[] {
  const { schoolType } = about.picture
  return about.image.data.records.counters
    .filter((one) => !schoolType || !one.silentFor?.includes(schoolType))
    .sort((a, b) => a.order - b.order)
    .map((one) => reading(one, about))
}

function reading(counter: Counter, about: Situation): CounterReading {
  const { id, says, changesThere, threshold, above = false, force, cites } = counter
  const value = counted(counter.value, about.picture)
  return {
    id,
    says,
    changesThere,
    value,
    threshold,
    above,
    reached: value === null ? null : above ? value > threshold : value >= threshold,
    force,
    source: citation(cites, about),
  }
}

/** Null while it is not given. What was not tried has had no review, so that is zero and not unknown. */
function counted(what: Counter['value'], picture: Picture): number | null {
  if ('largest' in what) return largestOf(what.largest.map((field) => number(picture, field)))
  if ('field' in what) return number(picture, what.field)
  if (!picture.tried) return null
  const entry = picture.tried.find(({ provision }) => provision === what.triedReviewsWithoutImpact)
  return entry ? (entry.reviewsWithoutImpact ?? null) : 0
}

function largestOf(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null)
  return given.length > 0 ? Math.max(...given) : null
}

/** A number that the picture gives in this field. */
function number(picture: Picture, field: PlainField): number | null {
  const value = picture[field]
  return typeof value === 'number' ? value : null
}
