import type { EdgeFamily } from '../../domain/map/direction.ts'
import type { ProvisionKind } from '../../domain/model/words.ts'

export const VIEWS = ['map', 'outline', 'table'] as const
export type View = (typeof VIEWS)[number]

/** The six ready questions, by a word for the address. The first five are about the chosen provision. */
export const QUESTIONS = ['first', 'next', 'down', 'from', 'start', 'changed'] as const
export type Question = (typeof QUESTIONS)[number]

/** What a reader has chosen on the map: all of it is in the address, none of it is about a pupil. */
export interface MapState {
  /** The chosen provision. */
  focus: string | null
  /** How far its neighbourhood reaches. */
  depth: 1 | 2
  /** The ends of a route, and which of the ways between them is drawn, 0 first. */
  route: { from: string; to: string; way: number } | null
  /** Opened cards: `family.tier`, or `line.id`. */
  open: ReadonlySet<string>
  tiers: readonly string[]
  kinds: readonly ProvisionKind[]
  /** Families of lines that are switched on. */
  families: ReadonlySet<EdgeFamily>
  needs: readonly string[]
  /** Whether what the filter, or the neighbourhood, leaves out is hidden; otherwise it is only not marked. */
  only: boolean
  /** Null: the device's own. */
  view: View | null
  /** ISO date of a past edition to look at; null: today's. */
  on: string | null
  /** ISO date since which changes are told; null: none are. */
  since: string | null
  ask: Question | null
}

/** Families that are on until the reader says otherwise. */
export const AT_START: readonly EdgeFamily[] = ['goes-on-to', 'act-now']

export const hasFilter = ({ tiers, kinds, needs }: MapState): boolean => tiers.length + kinds.length + needs.length > 0
