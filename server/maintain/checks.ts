import { setImmediate } from 'node:timers/promises'
import type { FoundProblem } from '../../domain/checks/check.ts'
import { CHECKS, checkRecords } from '../../domain/checks/check-records.ts'
import type { Records } from '../../domain/model/image.ts'
import type { Noun } from '../../domain/model/nouns.ts'
import { type Breach, inWords } from '../seed/breach.ts'
import { readSchemas } from '../seed/schemas.ts'

/** What every publication is held against. */
export interface Checks {
  /** How a record, its area's words laid over those beneath, breaches the schema of its noun. */
  shape(noun: Noun, record: unknown): readonly Breach[]
  /** What is inconsistent among the records of one area, all of which have their shape. */
  consistency(records: Records): Promise<readonly FoundProblem[]>
}

/** The schemas of this folder and every check of the domain. */
export function checksWith(schemaDir: string): Checks {
  const schemas = readSchemas(schemaDir)
  return { shape: (noun, record) => inWords(schemas(noun)(record)), consistency }
}

/** One check at a time, so that readers are answered in between. */
async function consistency(records: Records): Promise<FoundProblem[]> {
  const found: FoundProblem[] = []
  for (const check of CHECKS) {
    found.push(...checkRecords(records, [check]))
    await setImmediate()
  }
  return found
}
