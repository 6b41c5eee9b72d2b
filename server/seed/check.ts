import type { FoundProblem } from '../../domain/checks/check.ts'
import { checkRecords } from '../../domain/checks/check-records.ts'
import { mergeRecords } from '../../domain/image/merge.ts'
import { NOUNS } from '../../domain/model/nouns.ts'
import { loadCases } from './cases.ts'
import { type LoadedArea, layersFor, loadSeed, type Seed } from './load.ts'
import { asField, formatProblem } from './problem.ts'

export interface CheckedSeed {
  /** Nothing stops it from being published. */
  sound: boolean
  /** What a person reads: problems, warnings, counts. */
  report: string
}

/** Reads a whole seed, its cases too, and says everything that is wrong with it. Changes nothing. */
export function checkSeed(dir: string): CheckedSeed {
  const seed = loadSeed(dir)
  const { cases, problems: inCases } = loadCases(dir)
  const inFiles = [...seed.problems, ...inCases]
  const found = seed.problems.length === 0 ? inconsistencies(seed.areas) : []
  const stops = found.filter(({ severity }) => severity === 'stops')
  const warns = found.filter(({ severity }) => severity === 'warns')
  const counts = Object.entries(seed.areas).map(([id, area]) => `${id}: ${counted(area)}`)
  const lines = [
    ...inFiles.map(formatProblem),
    ...stops.map((problem) => formatFound(problem, 'stops')),
    ...warns.map((problem) => formatFound(problem, 'warns')),
    ...counts,
    `cases: ${cases.length}`,
    ...(seed.problems.length > 0 ? ['Consistency was not looked at: mend the files first.'] : []),
    `${plural(inFiles.length + stops.length, 'problem')}, ${plural(warns.length, 'warning')}`,
  ]
  return { sound: inFiles.length + stops.length === 0, report: lines.join('\n') }
}

type FoundInArea = FoundProblem & { area: string }

/** Each area as it would be published: its own records on those of the areas it builds on. */
export function inconsistencies(areas: Seed['areas']): FoundInArea[] {
  return Object.keys(areas).flatMap((area) =>
    checkRecords(mergeRecords(layersFor(areas, area))).map((problem) => ({ ...problem, area })),
  )
}

function formatFound({ area, noun, id, path, code, what, mend }: FoundInArea, severity: string): string {
  const field = path.length > 0 ? ` ${asField(path)}:` : ''
  return `${area}/${noun}/${id}${field} ${what} (${severity}: ${code})\n    ${mend}`
}

const counted = (area: LoadedArea): string =>
  NOUNS.map((noun) => [noun, area[noun]?.length ?? 0] as const)
    .filter(([, count]) => count > 0)
    .map(([noun, count]) => `${count} ${noun}`)
    .join(', ') || 'no records'

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
