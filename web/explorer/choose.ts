import { closedLines } from '../../domain/map/layout/closed-lines.ts'
import { lineId, shelfId } from '../../domain/map/layout/scene.ts'
import type { MapModel } from './model.ts'
import type { MapState } from './state.ts'

/** Choosing a provision opens the card it stands in, so that it is seen and not only marked. */
export function choosing(model: MapModel, id: string): Partial<MapState> {
  return { focus: id, route: null, ask: null, open: openFor(model, id) }
}

export function openFor({ data, state }: MapModel, id: string): ReadonlySet<string> {
  const node = data.nodes.find((one) => one.id === id)
  const line = data.lines.find((one) => one.stations.some((station) => station.id === id))
  if (!node) return state.open
  if (!line) return new Set([...state.open, shelfId(node.family, node.lane)])
  return closedLines(data, state.open).has(line.id) ? new Set([...state.open, lineId(line.id)]) : state.open
}
