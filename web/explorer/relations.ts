import type { Image } from '../../domain/image/image.ts'
import { type EdgeFamily, familyOf } from '../../domain/map/direction.ts'
import type { Edge, Provision } from '../../domain/model/record.ts'

/** One link told from one of its ends: a verb, the other end, and the condition that the edge itself holds. */
export interface Relation {
  edge: Edge
  other: Provision
}

/** Links of one kind seen from one end, under the words that begin each sentence. */
export interface RelationList {
  id: string
  name: string
  relations: readonly Relation[]
}

interface Kind {
  id: string
  name: string
  family: EdgeFamily
  kinds?: readonly Edge['kind'][]
  /** The end from which it is told. */
  from: 'from' | 'to'
}

/** In the order in which they are told. */
const LISTS: readonly Kind[] = [
  { id: 'next', name: 'Goes on to', family: 'goes-on-to', from: 'from' },
  { id: 'first', name: 'Needs first', family: 'needs-first', from: 'from' },
  { id: 'now', name: 'Act now', family: 'act-now', from: 'from' },
  { id: 'from', name: 'Comes after', family: 'goes-on-to', from: 'to' },
  { id: 'needed', name: 'Is needed by', family: 'needs-first', from: 'to' },
  { id: 'down', name: 'Steps down to', family: 'steps-down-to', from: 'from' },
  { id: 'from-above', name: 'Stepped down to from', family: 'steps-down-to', from: 'to' },
  { id: 'ask', name: 'Ask', family: 'ask-or-instead', kinds: ['CONSULTS'], from: 'from' },
  { id: 'asked', name: 'Asked by', family: 'ask-or-instead', kinds: ['CONSULTS'], from: 'to' },
  { id: 'instead', name: 'Instead', family: 'ask-or-instead', kinds: ['ALTERNATIVE_TO'], from: 'from' },
  { id: 'for', name: 'May stand in for', family: 'ask-or-instead', kinds: ['ALTERNATIVE_TO'], from: 'to' },
  { id: 'straight', name: 'Reached at once from', family: 'act-now', from: 'to' },
]

/** Every link of a provision among these, told from its side. */
export function relationsOf(image: Image, id: string, edges: readonly Edge[]): RelationList[] {
  const own = edges.filter((edge) => edge.from === id || edge.to === id)
  return LISTS.map(({ id: list, name, family, kinds, from }) => ({
    id: list,
    name,
    relations: own
      .filter((edge) => edge[from] === id && familyOf(edge) === family && (!kinds || kinds.includes(edge.kind)))
      .flatMap((edge) => {
        const other = image.by.provisions.get(from === 'from' ? edge.to : edge.from)
        return other ? [{ edge, other }] : []
      }),
  })).filter((list) => list.relations.length > 0)
}

/** What an edge says of its start, as it is told in tables and in sentences. */
export function verbOf(edge: Edge): string {
  return LISTS.find(
    (list) => list.from === 'from' && list.family === familyOf(edge) && (list.kinds?.includes(edge.kind) ?? true),
  )?.name as string
}

/** A whole sentence, as copied and as read aloud. */
export function sentence(image: Image, edge: Edge): string {
  const name = (id: string) => image.by.provisions.get(id)?.name ?? id
  const says = `when ${edge.says}${/[.?!]$/.test(edge.says) ? '' : '.'}`
  return `${name(edge.from)}: ${lower(verbOf(edge))} ${name(edge.to)}, ${says} ${edge.explicit ? 'Explicit' : 'Inferred'}.`
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
