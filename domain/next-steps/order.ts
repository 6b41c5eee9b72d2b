import type { Image } from '../image/image.ts'
import { byId } from '../image/order.ts'
import type { Suggestion } from '../model/answer.ts'
import type { Provision } from '../model/record.ts'
import { SUGGESTION_GROUPS } from '../model/words.ts'
import type { Relevance } from './relevance.ts'

/** A suggestion with what its place comes from. */
export interface Placed {
  readonly made: Suggestion
  readonly why: Relevance
  readonly ready: boolean
}

/**
 * By group; in it what a fired rule calls for, what a failure opens, the rest. The first difference in this
 * list decides, smaller first.
 */
export const byOrder =
  (image: Image) =>
  (a: Placed, b: Placed): number =>
    difference(place(a, image), place(b, image)) || byId(a.made.provision, b.made.provision)

function place({ made, why, ready }: Placed, image: Image): number[] {
  const group = SUGGESTION_GROUPS.indexOf(made.group)
  if (why.called) return [group, 0, made.standing === 'OPEN' ? 0 : 1, ...why.called]
  if (why.afterFailure !== null) return [group, 1, why.afterFailure]
  return [group, 2, ready ? 0 : 1, -why.needsMet, why.bestPlace, tierRank(image, made.provision)]
}

/** The rank of the tier a provision stands in, lowest first; beyond the tiers: last. */
export const tierRank = (image: Image, provision: Provision): number =>
  image.by.tiers.get(provision.lane ?? provision.tiers?.[0]?.tier ?? '')?.rank ?? Number.POSITIVE_INFINITY

function difference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1
}
