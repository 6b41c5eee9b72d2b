import { strength } from '../../direction.ts'
import type { Geometry } from '../geometry.ts'
import type { Item } from '../scene.ts'
import type { DrawnLine } from '../visible.ts'

export type Side = 'L' | 'R' | 'U' | 'D'

/** A line with its two boxes, the sides it leaves and enters by, and the lines it shares a trunk with. */
export interface Run {
  readonly line: DrawnLine
  readonly A: Item
  readonly B: Item
  readonly leaves: Side
  readonly enters: Side
  /** Lines of one bundle share a port and a trunk. */
  readonly bundle: string
  /** Which end the bundle has in common. */
  readonly shared: 'a' | 'b'
  readonly into: string
}

/** Every line's run, in the order they are laid: strong families and near neighbours first. */
export function runs(lines: readonly DrawnLine[], at: ReadonlyMap<string, Item>, g: Geometry): Run[] {
  const degree = degrees(lines)
  const found = lines.flatMap((line) => {
    const [A, B] = [at.get(line.a), at.get(line.b)]
    return A && B ? [run(line, A, B, degree, g)] : []
  })
  const span = ({ A, B }: Run) => Math.abs(A.column - B.column)
  return found.sort(
    (p, q) =>
      strength(p.line.family) - strength(q.line.family) || span(p) - span(q) || (p.line.id < q.line.id ? -1 : 1),
  )
}

/** Forward leaves right and enters left, backward the reverse; stacked neighbours are joined straight. */
function run(line: DrawnLine, A: Item, B: Item, degree: (end: string) => number, g: Geometry): Run {
  const forward = B.column > A.lastColumn
  const backward = B.lastColumn < A.column
  const stacked = !forward && !backward && A.column === B.column
  const next = stacked && A.w === B.w && Math.abs(A.y - B.y) <= Math.max(g.openRow, g.track) + 4
  const down = B.y > A.y
  // What comes first comes in from the left, also from the same column.
  const left = stacked && (A.lastColumn !== B.lastColumn || line.family === 'needs-first')
  const leaves = next ? (down ? 'D' : 'U') : backward || left ? 'L' : 'R'
  const enters = next ? (down ? 'U' : 'D') : forward || left ? 'L' : 'R'
  const out = `${line.a}|${line.family}|${leaves}`
  const into = `${line.b}|${line.family}|${enters}`
  const shared = fansIn(line, degree) ? 'b' : 'a'
  return { line, A, B, leaves, enters, bundle: shared === 'b' ? `in:${into}` : out, shared, into }
}

/** What goes on fans out from its start. The others gather where more of them meet, so that a gutter holds few trunks. */
function fansIn({ a, b, family }: DrawnLine, degree: (end: string) => number): boolean {
  if (family === 'goes-on-to' || family === 'act-now') return false
  return degree(`b|${b}|${family}`) >= degree(`a|${a}|${family}`)
}

function degrees(lines: readonly DrawnLine[]): (end: string) => number {
  const count = new Map<string, number>()
  for (const { a, b, family } of lines) {
    for (const key of [`a|${a}|${family}`, `b|${b}|${family}`]) count.set(key, (count.get(key) ?? 0) + 1)
  }
  return (end) => count.get(end) ?? 0
}
