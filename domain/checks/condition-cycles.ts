import type { Condition } from '../model/record.ts'
import type { Check } from './check.ts'
import { fieldsIn } from './places.ts'

/** Conditions that name each other in a circle can never be decided. */
export const conditionCycles: Check = {
  code: 'condition-cycle',
  severity: 'stops',
  find({ conditions }) {
    const named = new Map(conditions.map((one) => [one.id, conditionsNamedBy(one)]))
    return conditions
      .filter(({ id }) => reaches(id, id, named, new Set()))
      .map(({ id }) => ({
        noun: 'conditions' as const,
        id,
        path: ['test'],
        what: 'This condition leads back to itself',
        mend: 'Say one of the conditions in the circle with fields alone',
      }))
  },
}

const conditionsNamedBy = ({ test }: Condition): string[] =>
  fieldsIn(test).flatMap(({ fields }) => (typeof fields.condition === 'string' ? [fields.condition] : []))

function reaches(from: string, to: string, named: ReadonlyMap<string, readonly string[]>, seen: Set<string>): boolean {
  if (seen.has(from)) return false
  seen.add(from)
  return (named.get(from) ?? []).some((next) => next === to || reaches(next, to, named, seen))
}
