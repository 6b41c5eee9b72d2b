import { type Image, must } from '../../../domain/image/image.ts'
import type { Citation } from '../../../domain/model/answer.ts'
import type { Cite, Edge, Need, Provision } from '../../../domain/model/record.ts'
import { citation } from '../../../domain/next-steps/citation.ts'
import { inForce } from '../../../domain/test/situation.ts'

/** A provision as the schema shows it. */
export interface ProvisionAnswer extends Pick<Provision, 'id' | 'name' | 'kind' | 'summary'> {
  aliases: readonly string[]
  tiers: readonly { id: string; name: string; framework: string; rank: number; explicit: boolean }[]
  needs: readonly Need[]
  phases: readonly string[]
  ageMin?: number | undefined
  ageMax?: number | undefined
  lastAssuredOn?: string | undefined
  citations: readonly Citation[]
}

/** An edge as the schema shows it. */
export interface EdgeAnswer extends Pick<Edge, 'id' | 'from' | 'to' | 'kind' | 'says' | 'explicit'> {
  source: Citation
}

/** An image as it reads on a day, in the shapes of the schema. Each record is dressed once, for all days alike. */
export interface Dated {
  provision(record: Provision): ProvisionAnswer
  edge(record: Edge): EdgeAnswer
}

/** What changes from day to day is which place is cited, so days between two such changes share one answer. */
export function dated(image: Image, on: string): Dated {
  const known = changesOf(image)
  const span = known.days.filter((day) => day <= on).length
  const found = known.spans.get(span) ?? dress(image, on)
  known.spans.set(span, found)
  return found
}

interface Changes {
  days: readonly string[]
  spans: Map<number, Dated>
}
const images = new WeakMap<Image, Changes>()

function changesOf(image: Image): Changes {
  const { provisions, edges } = image.data.records
  const found = images.get(image) ?? {
    days: daysIn([...provisions, ...edges].flatMap((one) => one.cites)),
    spans: new Map(),
  }
  images.set(image, found)
  return found
}

const daysIn = (cites: readonly Cite[]): string[] => [
  ...new Set(cites.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined)),
]

function dress(image: Image, on: string): Dated {
  const provisions = new Map<Provision, ProvisionAnswer>()
  const edges = new Map<Edge, EdgeAnswer>()
  return {
    provision: (record) => kept(provisions, record, () => provisionAnswer(image, record, on)),
    edge: (record) => kept(edges, record, () => ({ ...record, source: citation(record.cites, { image, on }) })),
  }
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}

function provisionAnswer(image: Image, record: Provision, on: string): ProvisionAnswer {
  return {
    id: record.id,
    name: record.name,
    kind: record.kind,
    summary: record.summary,
    aliases: record.aliases ?? [],
    tiers: (record.tiers ?? []).map(({ tier, explicit }) => ({ ...must(image, 'tiers', tier), explicit })),
    needs: image.needsOf.get(record.id) ?? [],
    phases: record.phases ?? [],
    ageMin: record.ageMin,
    ageMax: record.ageMax,
    lastAssuredOn: record.lastAssuredOn,
    citations: record.cites
      .filter((cite) => inForce(cite, on))
      .map((cite) => ({ source: must(image, 'sources', cite.source), where: cite.where })),
  }
}
