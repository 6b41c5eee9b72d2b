import type { Check } from './check.ts'
import { everyRecord } from './every-record.ts'
import { referencesIn } from './references.ts'

/**
 * A source, criterion, condition, rule, tier or family that is named and not there. Provisions and needs are not
 * looked for: a list or a test may name what only another area has, and it then drops out or never holds.
 */
export const danglingReferences: Check = {
  code: 'dangling-reference',
  severity: 'stops',
  find(records) {
    const has = new Set(everyRecord(records).map(({ noun, record }) => `${noun}/${record.id}`))
    return everyRecord(records).flatMap(({ noun, record }) =>
      referencesIn(noun, record)
        .filter(
          (named) => named.noun !== 'provisions' && named.noun !== 'needs' && !has.has(`${named.noun}/${named.id}`),
        )
        .map((named) => ({
          noun,
          id: record.id,
          path: named.path,
          what: `${named.id} is not among the ${named.noun} of this area`,
          mend: `Add it to the ${named.noun}, or name one that is there`,
        })),
    )
  },
}
