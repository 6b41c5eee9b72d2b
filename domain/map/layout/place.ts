import { ascending, byId } from '../../image/order.ts'
import { closedLines, MOST_ITEMS } from './closed-lines.ts'
import type { Geometry } from './geometry.ts'
import { columnCount, lanesOf } from './lanes.ts'
import type { MapData } from './map-data.ts'
import { pathways } from './pathways.ts'
import { type Item, isClosed, type Scene } from './scene.ts'
import { shelves } from './shelves.ts'

/**
 * Where everything stands: pathways as lines with stations above, what is on offer by need below. The same catalogue
 * and the same opened cards give the same places. A filter is not asked: it marks or hides, it never moves.
 */
export function place(data: MapData, open: ReadonlySet<string>, g: Geometry, most = MOST_ITEMS): Scene {
  const lanes = lanesOf(data.tiers, g)
  const above = pathways(data, lanes, closedLines(data, open, most), g)
  const shelvesY = above.end + g.divider
  const below = shelves(data, lanes, open, shelvesY, g)
  const laneAt = new Map(lanes.map((lane) => [lane.id, lane.at]))
  const reading = (a: Item, b: Item) =>
    ascending(laneAt.get(a.lane) ?? 0, laneAt.get(b.lane) ?? 0) ||
    ascending(a.y, b.y) ||
    ascending(a.x, b.x) ||
    byId(a, b)
  const items = [...above.items, ...below.items].sort(reading)
  return {
    geometry: g,
    items,
    index: seenIn(items),
    lanes,
    rows: [...above.rows, ...below.rows],
    heads: above.heads,
    width: g.left + columnCount(lanes) * g.pitch,
    height: below.end + 8,
    dividerY: above.end,
    shelvesY,
  }
}

/** Each item by its id, and each name in a closed card by that card. */
function seenIn(items: readonly Item[]): ReadonlyMap<string, Item> {
  const index = new Map(items.map((item) => [item.id, item]))
  for (const item of items) if (isClosed(item)) for (const node of item.list) index.set(node.id, item)
  return index
}
