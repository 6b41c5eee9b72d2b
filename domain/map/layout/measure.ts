import { crossings, type Point, pieces } from './route/polyline.ts'
import type { RoutedLine } from './route/route.ts'
import type { Box, Scene } from './scene.ts'

/** What makes a drawing hard to read, counted. */
export interface Measured {
  items: number
  lines: number
  /** Pairs of boxes that overlap. */
  overlaps: number
  crossings: number
  /** Pairs of a line and a box it runs under. */
  underBoxes: number
  bends: number
  width: number
  height: number
}

export function measure(scene: Scene, lines: readonly RoutedLine[]): Measured {
  const boxes = scene.items.filter((item) => !(item.type === 'shelf' && item.open))
  const under = lines.map(({ a, b, points }) =>
    boxes.filter((box) => box.id !== a && box.id !== b && through(points, box)),
  )
  return {
    items: boxes.length,
    lines: lines.length,
    overlaps: pairs(boxes, overlap),
    crossings: pairs(lines, (p, q) => crossings(p.points, q.points)),
    underBoxes: under.reduce((sum, one) => sum + one.length, 0),
    bends: lines.reduce((sum, line) => sum + line.points.length - 2, 0),
    width: Math.round(scene.width),
    height: Math.round(scene.height),
  }
}

/** The sum over every pair of a list. */
function pairs<T>(list: readonly T[], of: (p: T, q: T) => number): number {
  return list.reduce((sum, p, i) => sum + list.slice(i + 1).reduce((inner, q) => inner + of(p, q), 0), 0)
}

export const overlap = (a: Box, b: Box): 0 | 1 =>
  a.x < b.x + b.w && a.x + a.w > b.x && a.y < b.y + b.h && a.y + a.h > b.y ? 1 : 0

/** Whether a right-angled way passes through a box, a line's own width inside its rim. */
function through(points: readonly Point[], { x, y, w, h }: Box): boolean {
  const rim = 2
  return pieces(points).some(([p, q]) => {
    const piece = {
      x: Math.min(p[0], q[0]),
      y: Math.min(p[1], q[1]),
      w: Math.abs(p[0] - q[0]),
      h: Math.abs(p[1] - q[1]),
    }
    return overlap({ x: x + rim, y: y + rim, w: w - 2 * rim, h: h - 2 * rim }, thick(piece)) === 1
  })
}

const thick = ({ x, y, w, h }: Box): Box => ({ x, y, w: w + 0.01, h: h + 0.01 })
