import type { Check } from './check.ts'

/** A link that the source is said to state, to something the need does not list. */
export const unlistedLinks: Check = {
  code: 'link-not-listed',
  severity: 'stops',
  find: ({ needs }) =>
    needs.flatMap(({ id, helps, explicitLinks = [] }) =>
      explicitLinks.flatMap(({ provision }, at) =>
        helps.includes(provision)
          ? []
          : [
              {
                noun: 'needs' as const,
                id,
                path: ['explicitLinks', at, 'provision'],
                what: `${provision} is not among what helps`,
                mend: 'Add it to helps, or take the link out',
              },
            ],
      ),
    ),
}
