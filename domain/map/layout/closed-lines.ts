import type { MapData } from './map-data.ts'
import { lineId, shelfId } from './scene.ts'

/** At most this many things to look at when the map opens. */
export const MOST_ITEMS = 40

/**
 * The pathways that close to one card each, because stations and cards together would be more than a reader can
 * take in: the last pathway first, until they are few enough. One that the reader opened stays open.
 */
export function closedLines(data: MapData, open: ReadonlySet<string>, most = MOST_ITEMS): ReadonlySet<string> {
  const there = new Set(data.nodes.map((node) => node.id))
  const stations = (line: MapData['lines'][number]) => line.stations.filter((station) => there.has(station.id)).length
  const onLine = new Set(data.lines.flatMap((line) => line.stations.map((station) => station.id)))
  const cards = new Set(
    data.nodes.filter((node) => !onLine.has(node.id)).map((node) => shelfId(node.family, node.lane)),
  )
  let count = cards.size + data.lines.reduce((sum, line) => sum + stations(line), 0)
  const closed = new Set<string>()
  for (const line of [...data.lines].reverse()) {
    if (count <= most) break
    if (stations(line) < 2) continue
    closed.add(line.id)
    count -= stations(line) - 1
  }
  return new Set([...closed].filter((id) => !open.has(lineId(id))))
}
