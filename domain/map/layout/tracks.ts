import type { Line } from '../../model/record.ts'
import { drawn, familyOf } from '../direction.ts'
import type { Geometry } from './geometry.ts'
import type { Lane } from './lanes.ts'
import type { MapData, Placed } from './map-data.ts'

/** A station's place within its pathway. */
export interface TrackPlace {
  readonly node: Placed
  readonly lane: Lane
  readonly track: number
  readonly column: number
}

/**
 * Column: the first of the station's lane, the second when something in the same pathway and lane goes on to it, or
 * where the pathway says so. Track: that of the highest station that goes on to it, or the next free one below.
 */
export function trackPlaces(line: Line, data: MapData, lanes: readonly Lane[], g: Geometry): TrackPlace[] {
  const places = new Map<string, TrackPlace>()
  const taken = new Set<string>()
  for (const station of line.stations) {
    const node = data.nodes.find((one) => one.id === station.id)
    const lane = lanes.find((one) => one.id === node?.lane)
    if (!node || !lane) continue
    const before = comingBefore(station.id, data, places)
    const follows = before.some((place) => place.lane === lane) ? 1 : 0
    const column = lane.firstColumn + Math.min(lane.columns - 1, Math.min(station.col ?? follows, g.columns))
    let track = before.length ? Math.min(...before.map((place) => place.track)) : 0
    while (taken.has(`${track}/${column}`)) track++
    taken.add(`${track}/${column}`)
    places.set(station.id, { node, lane, track, column })
  }
  return [...places.values()]
}

function comingBefore(id: string, data: MapData, places: ReadonlyMap<string, TrackPlace>): TrackPlace[] {
  return data.edges
    .filter((edge) => familyOf(edge) === 'goes-on-to' && drawn(edge).b === id)
    .flatMap((edge) => places.get(drawn(edge).a) ?? [])
}
