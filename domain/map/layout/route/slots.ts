import type { Ground } from './ground.ts'
import { crossings, type Point } from './polyline.ts'
import type { Laid } from './route.ts'

/** Up to this many bundles every order is tried; beyond it they stand in the order of their upper ends. */
const TRIED = 4

/** Bundles that overlap in a gutter stand side by side, in the order that crosses least. */
export function apart(laid: readonly Laid[], over: Ground): Laid[] {
  let all = [...laid]
  const gutters = [...new Set(laid.flatMap((one) => one.gutters.map((run) => run.at)))].sort((p, q) => p - q)
  for (const gutter of gutters) {
    const clash = clashing(all, gutter)
    if (clash.length < 2) continue
    const orders = clash.length <= TRIED ? permutations(clash) : [clash]
    const tried = orders.map((order) => shifted(all, gutter, order, over))
    const scores = tried.map((one) => crossed(one, gutter))
    all = tried[scores.indexOf(Math.min(...scores))] ?? all
  }
  return all
}

/** The bundles that meet another in this gutter, by where they begin. */
function clashing(laid: readonly Laid[], gutter: number): string[] {
  const spans = new Map<string, { low: number; high: number }>()
  for (const { run, gutters } of laid) {
    for (const { low, high } of gutters.filter((one) => one.at === gutter)) {
      const had = spans.get(run.bundle) ?? { low, high }
      spans.set(run.bundle, { low: Math.min(had.low, low), high: Math.max(had.high, high) })
    }
  }
  const all = [...spans].sort(([p, a], [q, b]) => a.low - b.low || (p < q ? -1 : 1))
  return all
    .filter(([p, a]) => all.some(([q, b]) => p !== q && a.low <= b.high + 4 && a.high + 4 >= b.low))
    .map(([bundle]) => bundle)
}

function shifted(laid: readonly Laid[], gutter: number, order: readonly string[], over: Ground): Laid[] {
  const { slot, gutter: width } = over.geometry
  const room = over.atRim(gutter) ? 8 : width - 10
  const step = Math.min(slot, room / Math.max(1, order.length - 1))
  const x = over.gutterX(gutter)
  return laid.map((one) => {
    const at = order.indexOf(one.run.bundle)
    if (at < 0 || !one.gutters.some((run) => run.at === gutter)) return one
    const to = x + (at - (order.length - 1) / 2) * step
    return { ...one, points: one.points.map(([px, py]): Point => [px === x ? to : px, py]) }
  })
}

function crossed(laid: readonly Laid[], gutter: number): number {
  const here = laid.filter((one) => one.gutters.some((run) => run.at === gutter))
  let count = 0
  here.forEach((one, i) => {
    for (const other of here.slice(i + 1)) {
      if (one.run.bundle !== other.run.bundle) count += crossings(one.points, other.points)
    }
  })
  return count
}

function permutations(list: readonly string[]): string[][] {
  if (list.length < 2) return [[...list]]
  return list.flatMap((first) => permutations(list.filter((one) => one !== first)).map((rest) => [first, ...rest]))
}
