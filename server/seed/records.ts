import type { Path } from '../../domain/checks/places.ts'
import type { Noun } from '../../domain/model/nouns.ts'
import { type Breach, inWords } from './breach.ts'
import type { AreaFolder, PlacedFile } from './place.ts'
import { asField, type Problem } from './problem.ts'
import { type ReadFile, readYaml } from './read.ts'
import type { Schemas } from './schemas.ts'

/** A record as one area's file states it: whole, or the fields in which it differs from its base. */
export interface StatedRecord {
  noun: Noun
  id: string
  value: Readonly<Record<string, unknown>>
  problem(path: Path, what: string, mend: string): Problem
}

export interface StatedArea {
  id: string
  /** Every record that has a file, readable or not: noun and id. */
  named: ReadonlySet<string>
  records: StatedRecord[]
  problems: Problem[]
}

/** Reads the files of one area and holds each against the schema of its noun. */
export function readArea({ id, files }: AreaFolder, schemas: Schemas): StatedArea & { unfinished: Unfinished[] } {
  const named = new Set(files.map((file) => `${file.noun}/${file.id}`))
  const area: StatedArea & { unfinished: Unfinished[] } = { id, named, records: [], problems: [], unfinished: [] }
  for (const placed of files) {
    if (placed.noun === 'cases') continue
    const read = readYaml(placed.fullPath, placed.file)
    if (Array.isArray(read)) area.problems.push(...read)
    else readRecord(placed, placed.noun, read, schemas, area)
  }
  return area
}

/** A field that a file leaves out although its noun asks for it: well if an area beneath states it. */
export interface Unfinished {
  record: StatedRecord
  field: string
  mend: string
}

function readRecord(
  placed: PlacedFile,
  noun: Noun,
  read: ReadFile,
  schemas: Schemas,
  area: StatedArea & { unfinished: Unfinished[] },
): void {
  const problem = problemIn(read)
  const { value } = read
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    area.problems.push(problem([], 'This file is not a record', 'Write fields as `name: value`, beginning with id'))
    return
  }
  const record: StatedRecord = { noun, id: placed.id, value: value as Readonly<Record<string, unknown>>, problem }
  if (typeof record.value.id === 'string' && record.value.id !== placed.id) {
    const mend = `Write id: ${placed.id}, or rename the file to ${record.value.id}.yaml`
    area.problems.push(
      problem(['id'], `The id differs from ${noun === 'area' ? 'the folder' : 'the file'}'s name`, mend),
    )
  }
  const breaches = inWords(schemas(noun)(value))
  for (const { path, what, mend, missing } of breaches) {
    if (missing && missing !== 'id') area.unfinished.push({ record, field: missing, mend })
    else area.problems.push(problem(path, what, mend))
  }
  area.records.push(record)
}

/** The breaches of a value, as problems of its file. */
export const breachesAsProblems = (read: ReadFile, breaches: readonly Breach[]): Problem[] =>
  breaches.map(({ path, what, mend }) => problemIn(read)(path, what, mend))

export const problemIn =
  (read: ReadFile): StatedRecord['problem'] =>
  (path, what, mend) => ({ file: read.file, line: read.lineOf(path), field: asField(path), what, mend })
