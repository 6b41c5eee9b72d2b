import { describe, expect, it } from 'vitest'
import { dayNumber, fromDayNumber, isDate, weekday } from '../../domain/dates/days.ts'
import { isSchoolDay, schoolDayFrom, schoolDaysAfter } from '../../domain/dates/school-days.ts'

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2026-07-26', 20660],
    ['2100-03-01', 47541],
  ])('%s is day %i', (date, number) => {
    expect(dayNumber(date)).toBe(number)
    expect(fromDayNumber(number)).toBe(date)
  })

  it.each([
    ['2026-07-26', 6],
    ['2026-09-01', 1],
    ['1969-12-31', 2],
  ])('%s falls on weekday %i from Monday', (date, day) => {
    expect(weekday(dayNumber(date))).toBe(day)
  })

  it('knows which dates there are', () => {
    expect(['2024-02-29', '2026-12-31', '0001-01-01'].map(isDate)).toEqual([true, true, true])
    expect(
      ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-30', 'soon', '0000-01-01'].map(isDate),
    ).toEqual(Array(7).fill(false))
  })
})

describe('school days', () => {
  // Two terms around a week's holiday, with one closed Friday.
  const calendar = {
    terms: [
      { from: '2026-09-01', until: '2026-10-23' },
      { from: '2026-11-02', until: '2026-12-18' },
    ],
    closed: ['2026-11-27'],
    cites: [],
  }
  it.each([
    ['2026-09-01', true],
    ['2026-08-31', false],
    ['2026-09-05', false],
    ['2026-10-26', false],
    ['2026-11-27', false],
    ['2026-12-18', true],
  ])('%s: %s', (date, expected) => {
    expect(isSchoolDay(calendar, date)).toBe(expected)
  })

  it('start on the day, or on the next there is', () => {
    expect(schoolDayFrom(calendar, '2026-09-02')).toBe('2026-09-02')
    expect(schoolDayFrom(calendar, '2026-10-24')).toBe('2026-11-02')
    expect(schoolDayFrom(calendar, '0001-01-01')).toBe('2026-09-01')
    expect(schoolDayFrom(calendar, '2026-12-19')).toBeNull()
  })

  it('count over weekends, holidays and closed days', () => {
    expect(schoolDaysAfter(calendar, '2026-09-01', 0)).toBe('2026-09-01')
    expect(schoolDaysAfter(calendar, '2026-09-03', 2)).toBe('2026-09-07')
    expect(schoolDaysAfter(calendar, '2026-10-22', 2)).toBe('2026-11-02')
    expect(schoolDaysAfter(calendar, '2026-11-26', 1)).toBe('2026-11-30')
    expect(schoolDaysAfter(calendar, '2026-12-17', 2)).toBeNull()
  })
})
