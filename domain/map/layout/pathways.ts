import type { Line } from '../../model/record.ts'
import { columnX, type Geometry } from './geometry.ts'
import { columnCount, type Lane } from './lanes.ts'
import type { MapData } from './map-data.ts'
import { type Head, type Item, lineId, type Row, type Station } from './scene.ts'
import { type TrackPlace, trackPlaces } from './tracks.ts'

/** Height of the caption over a pathway that stands beside others, kept free above its first station. */
const CAPTION = 18

export interface Pathways {
  items: Item[]
  rows: Row[]
  heads: Head[]
  /** Below the last pathway. */
  end: number
}

/** One band a pathway, under each other. A pathway with stations in the last lane only stands beside the others. */
export function pathways(data: MapData, lanes: readonly Lane[], closed: ReadonlySet<string>, g: Geometry): Pathways {
  const found: Pathways = { items: [], rows: [], heads: [], end: g.top + g.rail }
  const beside: { line: Line; places: TrackPlace[] }[] = []
  const tops: number[] = []
  for (const line of data.lines) {
    const places = trackPlaces(line, data, lanes, g)
    if (places.length === 0) continue
    if (places.every((place) => place.lane.tier === null) && !closed.has(line.id)) {
      beside.push({ line, places })
      continue
    }
    const tracks = closed.has(line.id) ? 1 : 1 + Math.max(...places.map((place) => place.track))
    const y = found.end
    const h = 2 * g.trackPad + g.node.h + (tracks - 1) * g.track
    const row = { id: lineId(line.id), of: line, isLine: true, x: 6, y, w: lastLane(lanes).x - 10, h }
    found.rows.push(row)
    found.heads.push({ id: row.id, line, caption: false, x: 0, y, w: lanes[0] ? headWidth(lanes[0], g) : g.left, h })
    const trackY = (track: number) => y + g.trackPad + track * g.track
    if (closed.has(line.id)) found.items.push(closedCard(line, places, lanes, trackY(0), g))
    else found.items.push(...places.map((place) => station(place, row.id, trackY(place.track), g)))
    for (let track = 0; track < tracks; track++) tops.push(trackY(track))
    found.end = y + h + g.lineGap
  }
  for (const { line, places } of beside) standBeside(found, line, places, tops, g)
  return found
}

/** Under what already stands in the last lane, each track at the height of a track of the pathways beside it. */
function standBeside(found: Pathways, line: Line, places: TrackPlace[], tops: number[], g: Geometry): void {
  const tracks = 1 + Math.max(...places.map((place) => place.track))
  const free = tops.filter((top) => !found.items.some((item) => inTheWay(item, places, top)))
  while (free.length < tracks) free.push((free.at(-1) ?? found.end) + g.track)
  const placed = places.map((place) => station(place, lineId(line.id), free[place.track] ?? found.end, g))
  const first = placed[0]
  if (!first) return
  found.items.push(...placed)
  found.heads.push({
    id: lineId(line.id),
    line,
    caption: true,
    x: first.x,
    y: first.y - CAPTION - 1,
    w: g.node.w,
    h: CAPTION,
  })
  found.end = Math.max(found.end, ...placed.map((item) => item.y + item.h + g.trackPad + g.lineGap))
}

/** Whether something in these columns stands at or below this height, so that the next pathway must go further down. */
const inTheWay = (item: Item, places: readonly TrackPlace[], top: number): boolean =>
  places.some((place) => item.column <= place.column && place.column <= item.lastColumn) &&
  item.y + item.h + CAPTION > top

function station(place: TrackPlace, row: string, y: number, g: Geometry): Station {
  const { node, lane, column } = place
  const box = { x: columnX(column, g), y, ...g.node }
  return { type: 'station', id: node.id, node, lane: lane.id, row, column, lastColumn: column, ...box }
}

/** A pathway as one card, `A → B → C`, over the lanes between the first and the last. */
function closedCard(line: Line, places: TrackPlace[], lanes: readonly Lane[], y: number, g: Geometry): Item {
  const first = lanes[1]?.firstColumn ?? 0
  const columns = Math.max(1, columnCount(lanes) - 1 - first)
  const list = places.map((place) => place.node)
  const where = { lane: lanes[1]?.id ?? '', row: lineId(line.id), column: first, lastColumn: first + columns - 1 }
  const box = { x: columnX(first, g), y, w: columns * g.pitch - g.gutter, h: g.node.h }
  return { type: 'shelf', id: lineId(line.id), open: false, list, of: line, isLine: true, ...where, ...box }
}

const headWidth = (first: Lane, g: Geometry): number => first.x + first.w - g.gutter / 2

function lastLane(lanes: readonly Lane[]): Lane {
  const last = lanes.at(-1)
  if (!last) throw new Error('A map has at least the lane beyond the tiers')
  return last
}
