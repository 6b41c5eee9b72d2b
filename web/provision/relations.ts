import type { Image } from '../../domain/image/image.ts'
import type { Edge, Provision } from '../../domain/model/record.ts'
import type { EdgeKind } from '../../domain/model/words.ts'

/** The lists in which a provision's edges are told, in their order. */
export const LISTS = ['before', 'next', 'down', 'instead', 'asks', 'asked'] as const
export type List = (typeof LISTS)[number]

export const LIST_NAMES: Record<List, string> = {
  before: 'Often comes before this',
  next: 'Goes on to',
  down: 'Steps down to',
  instead: 'Instead of',
  asks: 'Ask on the way',
  asked: 'Asked by',
}

/** One edge as seen from one of its ends: a sentence with the other end in it, then the condition. */
export interface Relation {
  edge: Edge
  other: Provision
  list: List
  /** What stands before and after the other's name. */
  before: string
  after: string
}

type Told = Pick<Relation, 'list' | 'before' | 'after'>

/** Told from where the edge leaves. REQUIRES and EVIDENCED_BY point at what is needed, so that comes first. */
const LEAVING: Record<EdgeKind, Told> = {
  REFERS_TO: { list: 'next', before: '', after: '' },
  ESCALATES_TO: { list: 'next', before: '', after: '' },
  BYPASSES_TO: { list: 'next', before: 'Straight to ', after: '' },
  REQUIRES: { list: 'before', before: '', after: ' is needed first' },
  EVIDENCED_BY: { list: 'before', before: '', after: ' is asked for as evidence' },
  STEPS_DOWN_TO: { list: 'down', before: '', after: '' },
  ALTERNATIVE_TO: { list: 'instead', before: '', after: ' is another way' },
  CONSULTS: { list: 'asks', before: '', after: '' },
}

/** Told from where the edge arrives. */
const ARRIVING: Record<EdgeKind, Told> = {
  REFERS_TO: { list: 'before', before: '', after: ' goes on to this' },
  ESCALATES_TO: { list: 'before', before: '', after: ' goes on to this' },
  BYPASSES_TO: { list: 'before', before: '', after: ' leads straight here' },
  REQUIRES: { list: 'next', before: '', after: ' needs this first' },
  EVIDENCED_BY: { list: 'next', before: '', after: ' asks for this as evidence' },
  STEPS_DOWN_TO: { list: 'before', before: '', after: ' steps down to this' },
  ALTERNATIVE_TO: { list: 'instead', before: 'This is another way than ', after: '' },
  CONSULTS: { list: 'asked', before: '', after: '' },
}

/** Every edge of a provision, told from its side, in the order of the lists and then of the edges' ids. */
export function relationsOf(image: Image, id: string): Relation[] {
  const told = (edge: Edge, end: string, { list, before, after }: Told): Relation[] => {
    const other = image.by.provisions.get(end)
    return other ? [{ edge, other, list, before, after }] : []
  }
  const leaving = (image.edgesFrom.get(id) ?? []).flatMap((edge) => told(edge, edge.to, LEAVING[edge.kind]))
  const arriving = (image.edgesTo.get(id) ?? []).flatMap((edge) => told(edge, edge.from, arrivingBy(image, edge)))
  const all = [...leaving, ...arriving]
  return LISTS.flatMap((list) => all.filter((relation) => relation.list === list))
}

/** What stands instead of a sanction is told so; two kinds of help are two ways. */
function arrivingBy(image: Image, edge: Edge): Told {
  const sanction = image.by.provisions.get(edge.from)?.kind === 'SANCTION'
  if (edge.kind !== 'ALTERNATIVE_TO' || !sanction) return ARRIVING[edge.kind]
  return { list: 'instead', before: 'Instead of ', after: '' }
}

/** The condition as it closes the sentence, with its full stop. */
export function condition({ says }: Edge): string {
  return `, when ${says}${/[.?!]$/.test(says) ? '' : '.'}`
}

/** How long from one end to the other, in words; nothing where it is not known or is at once. */
export function lasting({ schoolDays }: Edge): string {
  if (!schoolDays || schoolDays.max === 0) return ''
  const { min, max } = schoolDays
  return min === max ? `About ${max} school days.` : `About ${min} to ${max} school days.`
}
