import type { Area } from '../model/record.ts'
import { dayNumber, fromDayNumber, weekday } from './days.ts'

export type Calendar = NonNullable<Area['calendar']>

/** A weekday within a term on which schools are not closed. */
export function isSchoolDay(calendar: Calendar, date: string): boolean {
  const inTerm = calendar.terms.some(({ from, until }) => from <= date && date <= until)
  return inTerm && weekday(dayNumber(date)) < 5 && !calendar.closed.includes(date)
}

/** The date itself, or the next school day; null once the calendar's terms have run out. */
export function schoolDayFrom(calendar: Calendar, date: string): string | null {
  const first = calendar.terms.map((term) => term.from).sort()[0] ?? date
  const last =
    calendar.terms
      .map((term) => term.until)
      .sort()
      .at(-1) ?? ''
  let on = date < first ? first : date
  while (on <= last && !isSchoolDay(calendar, on)) on = dayAfter(on)
  return on <= last ? on : null
}

/** The n-th school day after a date; the date itself for 0; null once the calendar's terms have run out. */
export function schoolDaysAfter(calendar: Calendar, date: string, n: number): string | null {
  let on: string | null = date
  for (let left = n; left > 0 && on !== null; left--) on = schoolDayFrom(calendar, dayAfter(on))
  return on
}

const dayAfter = (date: string): string => fromDayNumber(dayNumber(date) + 1)
