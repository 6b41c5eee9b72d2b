/**
 * Day arithmetic on ISO dates, without a clock or a time zone. Years 0001 to 9999 of the Gregorian calendar.
 */

/** True for a date that exists, as YYYY-MM-DD. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && text >= '0001-01-01' && fromDayNumber(dayNumber(text)) === text
}

/** Days since 1970-01-01; consecutive dates differ by one. */
export function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  // A year that starts in March ends with the leap day, so that months before it have fixed lengths.
  const y = month <= 2 ? year - 1 : year
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468
}

/** The ISO date of a day number. */
export function fromDayNumber(number: number): string {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const month = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1
  const year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${padded(month < 10 ? month + 3 : month - 9)}-${padded(day)}`
}

const padded = (part: number): string => String(part).padStart(2, '0')

/** 0 for Monday to 6 for Sunday. */
export const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7
