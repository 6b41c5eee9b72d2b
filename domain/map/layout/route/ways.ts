import type { Run } from './bundles.ts'
import type { Ground } from './ground.ts'
import type { Point } from './polyline.ts'

/** A stretch in a gutter (`at`: the column left of it) or in a channel (`at`: its height). */
export interface Stretch {
  readonly at: number
  readonly low: number
  readonly high: number
}

/** One way a line could go. */
export interface Way {
  readonly points: readonly Point[]
  readonly gutters: readonly Stretch[]
  readonly channel: Stretch | null
}

/** How far above or below both ends a channel may lie. */
const REACH = 240

/** Straight; one turn in any gutter between; or two gutters and a channel not far away. */
export function ways({ A, B, leaves, enters }: Run, y1: number, y2: number, over: Ground): Way[] {
  const x1 = leaves === 'R' ? A.x + A.w : A.x
  const x2 = enters === 'L' ? B.x : B.x + B.w
  const from = leaves === 'R' ? A.lastColumn : A.column - 1
  const to = enters === 'L' ? B.column - 1 : B.lastColumn
  const start: Point = [x1, y1]
  const end: Point = [x2, y2]
  const found: Way[] = []
  if (Math.abs(y1 - y2) < 1 && leaves !== enters) found.push({ points: [start, end], gutters: [], channel: null })
  for (let k = Math.min(from, to); k <= Math.max(from, to); k++) {
    const x = over.gutterX(k)
    found.push({ points: [start, [x, y1], [x, y2], end], gutters: [stretch(k, y1, y2)], channel: null })
  }
  if (from === to) return found
  const [xa, xb] = [over.gutterX(from), over.gutterX(to)]
  for (const y of over.channels) {
    if (y < Math.min(y1, y2) - REACH || y > Math.max(y1, y2) + REACH) continue
    found.push({
      points: [start, [xa, y1], [xa, y], [xb, y], [xb, y2], end],
      gutters: [stretch(from, y1, y), stretch(to, y, y2)],
      channel: stretch(y, xa, xb),
    })
  }
  return found
}

const stretch = (at: number, p: number, q: number): Stretch => ({ at, low: Math.min(p, q), high: Math.max(p, q) })
