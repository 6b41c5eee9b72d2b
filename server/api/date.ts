import { GraphQLError, Kind, type ValueNode } from 'graphql/index.js'

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether a text is a day that exists, as YYYY-MM-DD. */
export function isCalendarDate(text: unknown): text is string {
  const parts = typeof text === 'string' ? SHAPE.exec(text) : null
  if (!parts) return false
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function date(value: unknown, nodes?: ValueNode): string {
  if (isCalendarDate(value)) return value
  throw new GraphQLError('Not a calendar date', nodes ? { nodes } : {})
}

/** What makes the Date of the schema a date: the same check on the way in, as a variable or a literal, and out. */
export const calendarDate = {
  serialize: (value: unknown): string => date(value),
  parseValue: (value: unknown): string => date(value),
  parseLiteral: (node: ValueNode): string => date(node.kind === Kind.STRING ? node.value : undefined, node),
}
