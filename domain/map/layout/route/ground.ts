import { columnX, type Geometry } from '../geometry.ts'
import { columnCount } from '../lanes.ts'
import type { Item, Scene } from '../scene.ts'
import type { Point } from './polyline.ts'

/** What lines run over: the gutters between columns, the free strips between rows, and the boxes to keep clear of. */
export interface Ground {
  readonly geometry: Geometry
  /** The middle of the gutter right of a column; -1 is left of the first. */
  gutterX(column: number): number
  /** Whether this gutter is at the rim, where there is less room. */
  atRim(column: number): boolean
  /** Heights of the free strips. */
  readonly channels: readonly number[]
  /** How many boxes a piece runs under, other than these. */
  under(p: Point, q: Point, but: readonly string[]): number
}

export function ground(scene: Scene): Ground {
  const g = scene.geometry
  const last = columnCount(scene.lanes) - 1
  const boxes: readonly Item[] = scene.items
  const edges = boxes.flatMap((box) => [box.y - 6, box.y + box.h + 6])
  return {
    geometry: g,
    gutterX(column) {
      if (column < 0) return g.left + 6
      return column >= last ? g.left + (last + 1) * g.pitch - 6 : columnX(column + 1, g) - g.gutter / 2
    },
    atRim: (column) => column < 0 || column >= last,
    channels: [...new Set(edges)].sort((p, q) => p - q),
    under(p, q, but) {
      const [left, right] = [Math.min(p[0], q[0]), Math.max(p[0], q[0])]
      const [top, bottom] = [Math.min(p[1], q[1]), Math.max(p[1], q[1])]
      let count = 0
      for (const { id, x, y, w, h } of boxes) {
        if (left < x + w && right > x && top < y + h && bottom > y && !but.includes(id)) count++
      }
      return count
    },
  }
}
