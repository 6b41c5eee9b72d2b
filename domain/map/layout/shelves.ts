import type { Family } from '../../model/record.ts'
import { columnX, type Geometry } from './geometry.ts'
import type { Lane } from './lanes.ts'
import type { MapData, Placed } from './map-data.ts'
import { type Item, type OpenNode, type Row, type Shelf, shelfId } from './scene.ts'

export interface Shelves {
  items: Item[]
  rows: Row[]
  end: number
}

interface Card {
  id: string
  lane: Lane
  list: readonly Placed[]
  open: boolean
  h: number
}

/** One row a need family, one card a lane, below `y`. An opened card makes its own row higher and moves nothing else. */
export function shelves(
  data: MapData,
  lanes: readonly Lane[],
  open: ReadonlySet<string>,
  y: number,
  g: Geometry,
): Shelves {
  const found: Shelves = { items: [], rows: [], end: y }
  const onLine = new Set(data.lines.flatMap((line) => line.stations.map((station) => station.id)))
  const shelved = data.nodes.filter((node) => !onLine.has(node.id))
  for (const family of data.families) {
    const cards = lanes.flatMap((lane) => {
      const list = shelved.filter((node) => node.family === family.id && node.lane === lane.id)
      return list.length ? [card(list, lane, family, open, g)] : []
    })
    if (cards.length === 0) continue
    const h = Math.max(...cards.map((one) => one.h))
    const row = { id: `family.${family.id}`, of: family, isLine: false, x: 0, y: found.end, w: g.left, h }
    const stretch = cards.every((one) => !one.open)
    found.rows.push(row)
    for (const one of cards) found.items.push(...stand(one, row, stretch ? h : one.h, g))
    found.end += h + g.shelf.gap
  }
  return found
}

function card(list: readonly Placed[], lane: Lane, family: Family, open: ReadonlySet<string>, g: Geometry): Card {
  const id = shelfId(family.id, lane.id)
  const rows = Math.ceil(list.length / lane.columns)
  const h = open.has(id) ? g.openHead + rows * g.openRow : closedHeight(list, lane.columns, g)
  return { id, lane, list, open: open.has(id), h }
}

/** Names stand in the lane's columns, read across; one that is longer than its share takes two lines. */
function closedHeight(list: readonly Placed[], across: number, g: Geometry): number {
  if (g.shelf.brief) return g.shelf.least
  const longest = Array.from({ length: across }, (_, column) =>
    Math.max(0, ...list.filter((_node, k) => k % across === column).map((node) => node.label.length)),
  )
  const tight = longest.reduce((sum, one) => sum + one, 0) > (g.shelf.chars * across) / 2
  let lines = 0
  for (let k = 0; k < list.length; k += across) {
    const long = list.slice(k, k + across).some((node) => node.label.length > g.shelf.chars / 2)
    lines += tight && long ? 2 : 1
  }
  return Math.max(g.shelf.least, lines * g.shelf.line + g.shelf.pad)
}

function stand({ id, lane, list, open }: Card, row: Row, h: number, g: Geometry): Item[] {
  const column = lane.firstColumn
  const where = { lane: lane.id, row: row.id }
  const box = { x: columnX(column, g), y: row.y, w: lane.columns * g.pitch - g.gutter, h: open ? g.openHead - 4 : h }
  const lastColumn = column + lane.columns - 1
  const shelf: Shelf = {
    type: 'shelf',
    id,
    open,
    list,
    of: row.of,
    isLine: false,
    column,
    lastColumn,
    ...where,
    ...box,
  }
  const nodes = open ? list.map((node, k) => openNode(node, k, { shelf, lane, row }, g)) : []
  return [shelf, ...nodes]
}

function openNode(node: Placed, k: number, at: { shelf: Shelf; lane: Lane; row: Row }, g: Geometry): OpenNode {
  const column = at.lane.firstColumn + (k % at.lane.columns)
  const y = at.row.y + g.openHead + Math.floor(k / at.lane.columns) * g.openRow
  const where = { lane: at.lane.id, row: at.row.id, column, lastColumn: column }
  return { type: 'node', id: node.id, node, shelf: at.shelf.id, ...where, x: columnX(column, g), y, ...g.node }
}
