import type { Check } from './check.ts'
import { fieldsIn } from './places.ts'

/** `not` holds while its fact is not known; in a criterion that would open a provision on ignorance. */
export const criteriaWithNot: Check = {
  code: 'criterion-with-not',
  severity: 'stops',
  find({ criteria }) {
    return criteria.flatMap((criterion) =>
      fieldsIn(criterion.test)
        .filter(({ fields }) => 'not' in fields)
        .map(({ path }) => ({
          noun: 'criteria' as const,
          id: criterion.id,
          path: ['test', ...path, 'not'],
          what: 'A criterion does not use `not`: it would hold while nothing is known',
          mend: 'List the values that meet it with oneOf, or give the bound from the other side',
        })),
    )
  },
}
