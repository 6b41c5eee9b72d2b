import { ascending, byId } from '../../image/order.ts'
import type { Item, Scene } from './scene.ts'
import type { Drawing, DrawnLine } from './visible.ts'

/** More lines than this cannot be read: fewer are drawn, never fainter ones. */
const MOST_LINES = 60

/** The lines of the pathways, then the shortest, and how many were left out. */
export function fewest(lines: readonly DrawnLine[], scene: Scene, most = MOST_LINES): Drawing {
  if (lines.length <= most) return { lines, left: 0 }
  const at = new Map(scene.items.map((item) => [item.id, item]))
  const reach = (line: DrawnLine) => distance(at.get(line.a), at.get(line.b))
  const ranked = [...lines].sort((p, q) => ascending(reach(p), reach(q)) || byId(p, q))
  const kept = new Set(ranked.slice(0, most))
  return { lines: lines.filter((line) => kept.has(line)), left: lines.length - most }
}

/** Between two boxes; lines between stations count as shorter than every other. */
function distance(a: Item | undefined, b: Item | undefined): number {
  if (!a || !b) return Number.MAX_VALUE
  const onPathways = a.type === 'station' && b.type === 'station'
  return (onPathways ? 0 : 100_000) + Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}
