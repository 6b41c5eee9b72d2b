import type { Tier } from '../../model/record.ts'
import type { Geometry } from './geometry.ts'

/** The lane of what has no tier: always the last, one column wide. */
export const BEYOND = 'beyond'

export interface Lane {
  readonly id: string
  /** Null for what stands beyond the tiers. */
  readonly tier: Tier | null
  /** Place from the left, 0 first. */
  readonly at: number
  readonly firstColumn: number
  readonly columns: number
  readonly x: number
  readonly w: number
}

/** The lanes from less to more intensive, side by side. */
export function lanesOf(tiers: readonly Tier[], g: Geometry): readonly Lane[] {
  return [...tiers, null].map((tier, at) => {
    const firstColumn = at * g.columns
    const columns = tier ? g.columns : 1
    return {
      id: tier?.id ?? BEYOND,
      tier,
      at,
      firstColumn,
      columns,
      x: g.left + firstColumn * g.pitch,
      w: columns * g.pitch,
    }
  })
}

/** How many columns all lanes have together. */
export const columnCount = (lanes: readonly Lane[]): number =>
  lanes.reduce((count, lane) => Math.max(count, lane.firstColumn + lane.columns), 0)
