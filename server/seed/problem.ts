import type { Path } from '../../domain/checks/places.ts'
import { byCodeUnit } from '../../domain/image/order.ts'

/** One thing wrong with the seed, said so that whoever wrote the file can mend it. */
export interface Problem {
  /** Path from the seed's folder, with forward slashes. */
  file: string
  /** Counted from 1. */
  line: number
  /** `speaks[0].cites[1].source`; empty when it is the file as a whole. */
  field: string
  what: string
  mend: string
}

export const asField = (path: Path): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('')

/** By file, line, field, then words: the same seed always gives the same list. */
export function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      byCodeUnit(a.file, b.file) || a.line - b.line || byCodeUnit(a.field, b.field) || byCodeUnit(a.what, b.what),
  )
}

/** One problem in two lines; `file:line` opens it in most editors. */
export function formatProblem({ file, line, field, what, mend }: Problem): string {
  return `${file}:${line} ${field ? `${field}: ` : ''}${what}\n    ${mend}`
}
