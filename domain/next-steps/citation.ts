import { must } from '../image/image.ts'
import type { Citation } from '../model/answer.ts'
import type { Cite } from '../model/record.ts'
import { inForce, type Situation } from '../test/situation.ts'

/** The first cite in force on the date, with its source; the last one, where none is. */
export function citation(cites: readonly Cite[], { image, on }: Pick<Situation, 'image' | 'on'>): Citation {
  const cite = cites.find((one) => inForce(one, on)) ?? cites.at(-1)
  if (!cite) throw new Error('A statement without a source was published')
  return { source: must(image, 'sources', cite.source), where: cite.where }
}
