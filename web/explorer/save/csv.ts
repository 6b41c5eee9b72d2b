import { COLUMNS, type Row } from '../table/rows.ts'

/** Links as a file that a spreadsheet opens: UTF-8 marked, a cell that looks like a formula made harmless. */
export function csvOf(rows: readonly Row[]): string {
  const lines = [COLUMNS.map((column) => column.name), ...rows.map((row) => COLUMNS.map(({ key }) => row[key]))]
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
