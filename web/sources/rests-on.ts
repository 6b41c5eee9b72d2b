import type { Image } from '../../domain/image/image.ts'
import type { Cite } from '../../domain/model/record.ts'

/** One statement and the place in the source it rests on. */
export interface Resting {
  says: string
  where: string
}

/** What in this image cites a source: provisions, tests, rules, links between provisions. */
export function restsOn(image: Image, source: string): Resting[] {
  const { provisions, criteria, rules, edges, consults, counters } = image.data.records
  const name = (id: string) => image.by.provisions.get(id)?.name ?? id
  const found: Resting[] = []
  const look = (says: string, cites: readonly Cite[]) => {
    for (const cite of cites) if (cite.source === source) found.push({ says, where: cite.where })
  }
  for (const one of provisions) look(one.name, one.cites)
  for (const one of rules) for (const spoken of one.speaks) look(spoken.says, spoken.cites)
  for (const one of criteria) look(one.says, one.cites)
  for (const one of edges) look(`${name(one.from)} to ${name(one.to)}: ${one.says}`, one.cites)
  for (const one of consults) look(one.says, one.cites)
  for (const one of counters) look(one.says, one.cites)
  return found.filter((one, at) => found.findIndex((o) => o.says === one.says && o.where === one.where) === at)
}
