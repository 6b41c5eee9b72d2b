import type { Provision } from '../../../domain/model/record.ts'
import { Refusal } from '../../refusal.ts'
import { LIMITS } from '../limits.ts'
import type { Dated, ProvisionAnswer } from './dated.ts'

export interface PageAsked {
  /** 0 or more; never gives more than LIMITS.page. */
  first: number
  /** The cursor of the last provision that the page before it held. */
  after?: string | null
}

/** One page of a list, with how to ask for the next. A cursor names a provision, so it outlives an edition. */
export function page(found: readonly Provision[], { first, after }: PageAsked, { provision }: Dated) {
  if (first < 0) throw new Refusal('BAD_INPUT', 'first must be a whole number, 0 or more.', 'first')
  const start = after ? placeAfter(found, after) : 0
  const shown = found.slice(start, start + Math.min(first, LIMITS.page))
  const edges = shown.map((one): { cursor: string; node: ProvisionAnswer } => ({
    cursor: cursorOf(one),
    node: provision(one),
  }))
  return {
    totalCount: found.length,
    edges,
    pageInfo: { hasNextPage: start + shown.length < found.length, endCursor: edges.at(-1)?.cursor ?? null },
  }
}

const cursorOf = ({ id }: Provision): string => Buffer.from(id).toString('base64url')

function placeAfter(found: readonly Provision[], cursor: string): number {
  const place = found.findIndex((one) => cursorOf(one) === cursor)
  if (place < 0) throw new Refusal('BAD_INPUT', 'after must be a cursor of this same list.', 'after')
  return place + 1
}
