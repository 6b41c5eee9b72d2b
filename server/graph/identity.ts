import type { Noun } from '../../domain/model/nouns.ts'
import type { NodeNoun } from './labels.ts'
import type { Layer } from './layer.ts'

/** The node that stands for a record in one area for ever; what it says hangs on it, edition by edition. */
export interface Identity {
  readonly noun: NodeNoun
  readonly area: string
  readonly id: string
}

/** Unique among the nodes of its noun. */
export const keyOf = ({ area, id }: Identity): string => `${area}/${id}`

/** Which identity an id means, seen from one area. */
export interface Names {
  /** The area's own, else that of the nearest area beneath; else its own, so far without a word about it. */
  meant(noun: NodeNoun, id: string): Identity
  /** The one in an area beneath, which a record of this area with the same id overrides. */
  beneath(noun: NodeNoun, id: string): Identity | undefined
}

/** `layers` from the base to the area's own. */
export function namesIn(layers: readonly Layer[]): Names {
  const holders = layers.map((layer) => ({ area: layer.area.id, holds: idsIn(layer) }))
  const nearest = (among: typeof holders, noun: NodeNoun, id: string): Identity | undefined => {
    const holder = among.findLast(({ holds }) => holds(noun, id))
    return holder && { noun, area: holder.area, id }
  }
  const own = holders.at(-1)?.area ?? ''
  return {
    // An area's own node is the one identity whose area can be told from its id.
    meant: (noun, id) => nearest(holders, noun, id) ?? { noun, area: noun === 'area' ? id : own, id },
    beneath: (noun, id) => nearest(holders.slice(0, -1), noun, id),
  }
}

function idsIn(layer: Layer): (noun: NodeNoun, id: string) => boolean {
  const ids = new Map<Noun, Set<string>>()
  return (noun, id) => {
    if (noun === 'area') return layer.area.id === id
    const known = ids.get(noun) ?? new Set((layer[noun] ?? []).map((record) => record.id))
    ids.set(noun, known)
    return known.has(id)
  }
}
