import { type Image, must } from '../image/image.ts'
import { byCodeUnit } from '../image/order.ts'
import type { Route } from '../model/answer.ts'
import type { Picture } from '../model/picture.ts'
import { actNow } from './act-now.ts'
import { paths } from './paths.ts'
import { route } from './steps.ts'

export interface RoutesAsked {
  from: string
  to: string
  picture?: Picture | null
  /** ISO date on or after which the first step is taken. */
  startOn?: string | null
  /** At most this many; left out: 5. */
  first?: number | null
  /** ISO date on which statements must be in force. */
  on: string
}

/** A place that this area does not have: the id is no secret and is named. */
export class UnknownProvision extends Error {
  readonly field: 'from' | 'to'
  readonly id: string
  constructor(field: 'from' | 'to', id: string) {
    super(`${field} must be the id of a provision of this area: ${id} is not known here`)
    this.field = field
    this.id = id
  }
}

/** Ways from one provision to another, quickest first: school days, then fewer steps, then names. */
export function routes(image: Image, asked: RoutesAsked): Route[] {
  for (const field of ['from', 'to'] as const) {
    if (!image.by.provisions.has(asked[field])) throw new UnknownProvision(field, asked[field])
  }
  const { from, to } = asked
  if (from === to || must(image, 'provisions', to).kind === 'SANCTION') return []
  const straight = actNow(image, asked)
  if (straight) return [straight]
  return paths(image, from, to)
    .map((edges) => route(image, from, edges, asked))
    .sort(quickestFirst)
    .slice(0, asked.first ?? 5)
}

function quickestFirst(a: Route, b: Route): number {
  const [daysA, daysB] = [a.schoolDaysMax, b.schoolDaysMax].map((days) => days ?? Number.MAX_VALUE) as [number, number]
  return daysA - daysB || a.steps.length - b.steps.length || byCodeUnit(names(a), names(b))
}

/** The names of a route's steps, then their ids. A separator below every letter keeps "a, b" before "ab". */
const names = ({ steps }: Route): string =>
  [...steps.map((step) => step.provision.name.toLowerCase()), ...steps.map((step) => step.provision.id)].join('\u0000')
