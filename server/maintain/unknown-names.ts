import { referencesIn } from '../../domain/checks/references.ts'
import { type Layer, nameOf, statedIn } from '../graph/layer.ts'
import type { DraftProblem } from './problem.ts'

/**
 * What an area's own words name and no area knows. A list may name what only another area has, and it drops out where
 * that is lacking; a name that stands nowhere would drop out everywhere, and with it a duty or a step, unseen.
 */
export function unknownNames(own: Layer, known: Iterable<Layer>): DraftProblem[] {
  const names = new Set([...known].flatMap((layer) => statedIn(layer).map(nameOf)))
  return statedIn(own).flatMap(({ noun, id, fields }) => {
    if (noun === 'area') return []
    const unknown = referencesIn(noun, fields).filter((reference) => !names.has(nameOf(reference)))
    return unknown.map((reference): DraftProblem => {
      const what = `${reference.id} is not among the ${reference.noun}`
      const mend = `Add it to the ${reference.noun}, or name one that is there`
      return { code: 'unknown-name', area: own.area.id, noun, id, path: reference.path, what, mend }
    })
  })
}
