import type { Row } from './graph.ts'
import type { Fields } from './properties.ts'
import { isFields } from './take-apart.ts'

/** A column that holds text; anything else there is a fault of the statement. */
export function textIn(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : wrong(column, 'text')
}

export function numberIn(row: Row, column: string): number {
  const value = row[column]
  return typeof value === 'number' ? value : wrong(column, 'a number')
}

/** A column that may hold nothing. */
export const textOrNull = (row: Row, column: string): string | null =>
  row[column] == null ? null : textIn(row, column)

export const numberOrNull = (row: Row, column: string): number | null =>
  row[column] == null ? null : numberIn(row, column)

export function textsIn(row: Row, column: string): string[] {
  const value = row[column]
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : wrong(column, 'texts')
}

export function fieldsIn(row: Row, column: string): Fields {
  const value = row[column]
  return isFields(value) ? value : wrong(column, 'properties')
}

function wrong(column: string, expected: string): never {
  throw new Error(`A statement's column ${column} does not hold ${expected}`)
}
