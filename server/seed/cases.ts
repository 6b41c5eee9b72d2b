import { join } from 'node:path'
import { inWords } from './breach.ts'
import type { Case } from './case.ts'
import { findFiles, type PlacedFile } from './place.ts'
import { type Problem, sorted } from './problem.ts'
import { readYaml } from './read.ts'
import { breachesAsProblems, problemIn } from './records.ts'
import { readSchemas, type Schemas } from './schemas.ts'

/** The worked cases of every area, by area and id, and what is wrong with their files. */
export function loadCases(dir: string, schemaDir = join(dir, 'schema')): { cases: Case[]; problems: Problem[] } {
  const schemas = readSchemas(schemaDir)
  const read = findFiles(dir).areas.flatMap(({ id, files }) =>
    files.filter(({ noun }) => noun === 'cases').map((file) => readCase(file, id, schemas)),
  )
  return { cases: read.flatMap((one) => one.case ?? []), problems: sorted(read.flatMap((one) => one.problems)) }
}

function readCase(placed: PlacedFile, area: string, schemas: Schemas): { case?: Case; problems: Problem[] } {
  const read = readYaml(placed.fullPath, placed.file)
  if (Array.isArray(read)) return { problems: read }
  const problems = breachesAsProblems(read, inWords(schemas('cases')(read.value)))
  if (problems.length > 0) return { problems }
  // The schema has just held it against this very type.
  const one = read.value as Case
  const problem = problemIn(read)
  if (one.id !== placed.id)
    problems.push(problem(['id'], "The id differs from the file's name", `Write id: ${placed.id}`))
  if (one.area !== area) problems.push(problem(['area'], 'The area differs from the folder', `Write area: ${area}`))
  return { case: one, problems }
}
