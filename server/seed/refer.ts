import { referencesIn } from '../../domain/checks/references.ts'
import { didYouMean } from './nearest.ts'
import type { Problem } from './problem.ts'
import type { StatedArea } from './records.ts'

/**
 * References to records that stand in no area of the seed. A list may name what only another area has
 * (it drops out where it is lacking), so an id is known when any area knows it; and a file that cannot be read
 * has said what is wrong with it already.
 */
export function unknownReferences(areas: readonly StatedArea[]): Problem[] {
  const known = new Map<string, Set<string>>()
  for (const name of areas.flatMap((area) => [...area.named])) {
    const [noun = '', id = ''] = name.split('/')
    known.set(noun, (known.get(noun) ?? new Set()).add(id))
  }
  const problems: Problem[] = []
  for (const record of areas.flatMap((area) => area.records)) {
    if (record.noun === 'area') continue
    for (const { path, noun, id } of referencesIn(record.noun, record.value)) {
      const ids = known.get(noun) ?? new Set<string>()
      if (ids.has(id)) continue
      const mend = didYouMean(id, ids, `Write ${noun}/${id}.yaml, or name one that is there`)
      problems.push(record.problem(path, `${id} is not among the ${noun}`, mend))
    }
  }
  return problems
}
