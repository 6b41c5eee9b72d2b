import type { Check } from './check.ts'

/** A youngest age above the oldest. */
export const invertedAges: Check = {
  code: 'ages-inverted',
  severity: 'stops',
  find: ({ provisions }) =>
    provisions
      .filter(({ ageMin, ageMax }) => ageMin !== undefined && ageMax !== undefined && ageMin > ageMax)
      .map(({ id, ageMin, ageMax }) => ({
        noun: 'provisions' as const,
        id,
        path: ['ageMin'],
        what: `Nobody is at least ${ageMin} and at most ${ageMax}`,
        mend: 'Exchange ageMin and ageMax',
      })),
}
