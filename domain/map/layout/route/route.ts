import type { Item, Scene } from '../scene.ts'
import type { DrawnLine } from '../visible.ts'
import { type Run, runs } from './bundles.ts'
import { crowds } from './crowded.ts'
import { type Ground, ground } from './ground.ts'
import { clean, crossings, lengthOf, type Point, pieces } from './polyline.ts'
import { type PortY, ports } from './ports.ts'
import { apart } from './slots.ts'
import { type Stretch, type Way, ways } from './ways.ts'

/** A drawn line with the way it takes. */
export interface RoutedLine extends DrawnLine {
  readonly points: readonly Point[]
  readonly bundle: string
  /** The end it has in common with its bundle: dashes are counted from there, or they fill each other's gaps. */
  readonly shared: 'a' | 'b'
}

/** A run that has been laid. */
export interface Laid {
  readonly run: Run
  readonly points: readonly Point[]
  readonly gutters: readonly Stretch[]
  readonly channel: Stretch | null
}

/** What a way costs beside its length. */
const COST = { bend: 40, crossing: 60, sharedChannel: 400, box: 5000 }

/**
 * Right-angled ways in the gutters and channels: never under a box while there is any other way. `sparing` leaves out
 * lines that would crowd a gutter: the reader asked for whole families and not for these very lines.
 */
export function route(scene: Scene, lines: readonly DrawnLine[], sparing = false): RoutedLine[] {
  const over = ground(scene)
  const at = new Map<string, Item>(scene.items.map((item) => [item.id, item]))
  const all = runs(lines, at, scene.geometry)
  const portY = ports(all, scene.geometry)
  const laid: Laid[] = []
  for (const run of all) {
    const one = straight(run) ?? cheapest(run, portY, over, laid)
    if (!sparing || !crowds(one, laid)) laid.push(one)
  }
  return apart(laid, over).map(({ run, points }) => ({
    ...run.line,
    points: clean(points),
    bundle: run.bundle,
    shared: run.shared,
  }))
}

/** One box stands on the other. */
function straight(run: Run): Laid | null {
  const { A, B, leaves } = run
  if (leaves !== 'U' && leaves !== 'D') return null
  const x = A.x + A.w / 2
  const ys = leaves === 'D' ? [A.y + A.h, B.y] : [A.y, B.y + B.h]
  return { run, points: ys.map((y): Point => [x, y]), gutters: [], channel: null }
}

function cheapest(run: Run, portY: PortY, over: Ground, laid: readonly Laid[]): Laid {
  const y1 = portY(run.A, run.leaves, run.bundle)
  const y2 = portY(run.B, run.enters, run.into)
  let best: { way: Way; cost: number } | null = null
  for (const way of ways(run, y1, y2, over)) {
    const cost = costOf(way, run, over, laid)
    if (!best || cost < best.cost) best = { way, cost }
  }
  if (!best) throw new Error(`There is no way to draw ${run.line.id}`)
  return { run, ...best.way, points: clean(best.way.points) }
}

function costOf(way: Way, run: Run, over: Ground, laid: readonly Laid[]): number {
  const points = clean(way.points)
  const all = pieces(way.points)
  const boxes = all.map(([p, q], i) => {
    const own = [...(i === 0 ? [run.A.id] : []), ...(i === all.length - 1 ? [run.B.id] : [])]
    return over.under(p, q, own)
  })
  let cost = lengthOf(way.points) + (points.length - 2) * COST.bend
  cost += boxes.reduce((sum, count) => sum + count, 0) * COST.box
  for (const other of laid) {
    if (other.run.bundle === run.bundle) continue
    cost += crossings(points, other.points) * COST.crossing
    if (shares(way.channel, other.channel)) cost += COST.sharedChannel
  }
  return cost
}

const shares = (a: Stretch | null, b: Stretch | null): boolean =>
  a !== null && b !== null && a.at === b.at && a.low < b.high && a.high > b.low
