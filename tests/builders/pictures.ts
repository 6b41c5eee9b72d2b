import fc from 'fast-check'
import type { Image } from '../../domain/image/image.ts'
import type { Picture, Tried } from '../../domain/model/picture.ts'
import {
  OUTCOMES,
  PHASES,
  RETURNING_FROM,
  SCHOOL_TYPES,
  SEN_STATUSES,
  SERIOUS_INCIDENTS,
  TRIED_STATUSES,
} from '../../domain/model/words.ts'

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 2 })
const days = fc.integer({ min: 0, max: 100 }).map((halves) => halves / 2)

/** Every picture that an area can read; `harm` says how often a child may be at risk. */
export function pictures(image: Image, harm: fc.Arbitrary<boolean | null>): fc.Arbitrary<Picture> {
  const needs = fc.subarray([...image.by.needs.keys()], { maxLength: 5 })
  const provisions = [...image.by.provisions.keys()]
  const tried = fc
    .uniqueArray(fc.constantFrom(...provisions), { maxLength: 5 })
    .chain((ids) => fc.tuple(...ids.map(entry)))
  return fc.record({
    ageYears: maybe(fc.integer({ min: 0, max: 25 })),
    phase: maybe(fc.constantFrom(...PHASES)),
    schoolType: maybe(fc.constantFrom(...SCHOOL_TYPES)),
    needs: maybe(needs),
    childProtectionConcern: harm,
    senStatus: maybe(fc.constantFrom(...SEN_STATUSES)),
    disabled: maybe(fc.boolean()),
    lookedAfter: maybe(fc.boolean()),
    socialWorker: maybe(fc.boolean()),
    parentAgrees: maybe(fc.boolean()),
    behaviourDeteriorating: maybe(fc.boolean()),
    atRiskOfPermanentExclusion: maybe(fc.boolean()),
    permanentExclusionConsidered: maybe(fc.boolean()),
    seriousIncident: maybe(fc.constantFrom(...SERIOUS_INCIDENTS)),
    suspensionsThisTerm: maybe(fc.integer({ min: 0, max: 5 })),
    suspensionsThisYear: maybe(fc.integer({ min: 0, max: 8 })),
    suspendedDaysThisTerm: maybe(days),
    suspendedDaysThisYear: maybe(days),
    longestSuspensionDays: maybe(days),
    attendancePercent: maybe(fc.integer({ min: 0, max: 100 })),
    returningFrom: maybe(fc.constantFrom(...RETURNING_FROM)),
    considering: maybe(fc.subarray(provisions, { maxLength: 3 })),
    tried: maybe(tried),
  })
}

const entry = (provision: string): fc.Arbitrary<Tried> =>
  fc
    .record({
      status: fc.constantFrom(...TRIED_STATUSES),
      outcome: maybe(fc.constantFrom(...OUTCOMES)),
      reviews: fc.tuple(maybe(fc.integer({ min: 0, max: 4 })), maybe(fc.integer({ min: 0, max: 4 }))),
    })
    .map(({ status, outcome, reviews: [held, without] }) => ({
      provision,
      status,
      outcome,
      reviewsHeld: held === null || without === null ? held : Math.max(held, without),
      reviewsWithoutImpact: without,
    }))
