import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LayerRecords } from '../../domain/image/merge.ts'
import { byId } from '../../domain/image/order.ts'
import { NOUNS } from '../../domain/model/nouns.ts'
import type { Area } from '../../domain/model/record.ts'
import { layersOf, stillMissing } from './bases.ts'
import { findFiles } from './place.ts'
import { type Problem, sorted } from './problem.ts'
import { readArea, type StatedArea } from './records.ts'
import { unknownReferences } from './refer.ts'
import { readSchemas } from './schemas.ts'

/** What one area's files state: its own record, and of every other noun its records by id. */
export type LoadedArea = LayerRecords & { readonly area: Area }

export interface Seed {
  /** By area id. Only to be used when there are no problems: a record with a problem is in it as it was written. */
  areas: Readonly<Record<string, LoadedArea>>
  /** Everything that is wrong, at once, sorted by file and line. */
  problems: readonly Problem[]
}

/** Reads a seed: every area, every file. Nothing is thrown for what a writer got wrong; it all comes back as problems. */
export function loadSeed(dir: string, schemaDir = join(dir, 'schema')): Seed {
  if (!existsSync(dir)) {
    const mend = 'Name the folder that holds the areas'
    return { areas: {}, problems: [{ file: dir, line: 1, field: '', what: 'There is no such folder', mend }] }
  }
  const found = findFiles(dir)
  const schemas = readSchemas(schemaDir)
  const read = found.areas.map((folder) => readArea(folder, schemas))
  const byArea = new Map(read.map((area) => [area.id, area]))
  const problems = [...found.problems, ...read.flatMap((area) => area.problems), ...unknownReferences(read)]
  for (const area of read) {
    const stack = layersOf(area.id, byArea)
    problems.push(...stack.problems, ...stillMissing(area.unfinished, stack.layers.slice(0, -1)))
  }
  return { areas: Object.fromEntries(read.flatMap(asLayer)), problems: sorted(problems) }
}

/** The area as the rest of the product knows it; without its own record it is no area. */
function asLayer({ id, records }: StatedArea): [string, LoadedArea][] {
  const area = records.find(({ noun }) => noun === 'area')
  if (!area) return []
  const layer: Record<string, unknown> = { area: { ...area.value, id } }
  for (const noun of NOUNS) {
    const stated = records.filter((record) => record.noun === noun)
    layer[noun] = stated.map((record) => ({ ...record.value, id: record.id })).sort(byId)
  }
  // The schemas have held every value against its type: what differs is among the problems.
  return [[id, layer as unknown as LoadedArea]]
}

/** The layers of an area as `mergeRecords` takes them: the areas it builds on, the base first, then its own. */
export function layersFor(areas: Seed['areas'], id: string, above: readonly string[] = []): LoadedArea[] {
  const own = areas[id]
  if (!own || above.includes(id)) return []
  const beneath = (own.area.buildsOn ?? []).flatMap((base) => layersFor(areas, base, [...above, id]))
  return [...new Set([...beneath, own])]
}
