import { overlap } from './measure.ts'
import { pieces } from './route/polyline.ts'
import type { RoutedLine } from './route/route.ts'
import type { Box, Scene } from './scene.ts'

/** A condition's words on its line. */
export interface Condition extends Box {
  readonly id: string
  readonly says: string
  readonly inferred: boolean
  /** The lane it lies over, for its ground. */
  readonly lane: string
}

/** A level run shorter than this has no room for words. */
const LEAST_RUN = 130

/** Each line's condition in the middle of its longest level run, where it covers no box and no other condition. */
export function conditions(scene: Scene, lines: readonly RoutedLine[]): Condition[] {
  const found: Condition[] = []
  for (const { edge, points } of lines) {
    if (!edge.short) continue
    const box = longestRun(points)
    if (!box) continue
    const inTheWay = [...found, ...scene.items].some((other) => overlap(box, other))
    if (inTheWay) continue
    const middle = box.x + box.w / 2
    const lane = scene.lanes.find((one) => middle >= one.x && middle < one.x + one.w)?.id ?? ''
    found.push({ id: edge.id, says: edge.short, inferred: !edge.explicit, lane, ...box })
  }
  return found
}

function longestRun(points: RoutedLine['points']): Box | null {
  let best: { x: number; y: number; run: number } | null = null
  for (const [p, q] of pieces(points)) {
    const run = Math.abs(p[0] - q[0])
    if (p[1] === q[1] && run >= LEAST_RUN && (!best || run > best.run)) best = { x: Math.min(p[0], q[0]), y: p[1], run }
  }
  if (!best) return null
  const w = Math.min(168, best.run - 24)
  return { x: best.x + (best.run - w) / 2, y: best.y - 18, w, h: 36 }
}
