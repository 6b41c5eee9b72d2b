import type { Check } from './check.ts'

/** A need that lists, as a help, what is never suggested. */
export const listedButNeverSuggested: Check = {
  code: 'listed-but-never-suggested',
  severity: 'warns',
  find({ needs, provisions }) {
    const never = new Set(provisions.filter(({ neverSuggested }) => neverSuggested).map(({ id }) => id))
    return needs.flatMap(({ id, helps }) =>
      helps.flatMap((provision, at) =>
        never.has(provision)
          ? [
              {
                noun: 'needs' as const,
                id,
                path: ['helps', at],
                what: `${provision} is never suggested`,
                mend: 'Take it out of the list',
              },
            ]
          : [],
      ),
    )
  },
}
