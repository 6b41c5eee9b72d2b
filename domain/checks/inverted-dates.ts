import type { Check } from './check.ts'
import { everyFields } from './every-record.ts'

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Something in force from a day that is not before the day until which, exclusively, it is in force. */
export const invertedDates: Check = {
  code: 'dates-inverted',
  severity: 'stops',
  find: (records) =>
    everyFields(records)
      .filter(({ fields: { from, until } }) => isDate(from) && isDate(until) && from >= until)
      .map(({ noun, record, path, fields }) => ({
        noun,
        id: record.id,
        path: [...path, 'from'],
        what: `There is no day from ${fields.from} until ${fields.until}`,
        mend: 'Put the earlier day into from; until is the first day on which it no longer holds',
      })),
}

const isDate = (value: unknown): value is string => typeof value === 'string' && DATE.test(value)
