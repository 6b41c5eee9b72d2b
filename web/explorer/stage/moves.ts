import { familyOf } from '../../../domain/map/direction.ts'
import { type Direction, nearest } from '../../../domain/map/layout/nearest.ts'
import type { Item, Scene } from '../../../domain/map/layout/scene.ts'
import type { Edge } from '../../../domain/model/record.ts'
import type { MapModel } from '../model.ts'
import type { Command } from './keys.ts'

const DIRECTIONS: readonly string[] = ['left', 'right', 'up', 'down'] satisfies Direction[]
const isDirection = (command: Command): command is Command & Direction => DIRECTIONS.includes(command)

/** What is drawn of a scene when only some provisions are shown: a card as long as it names one of them. */
export function seenItems(scene: Scene, shown: MapModel['shown']): readonly Item[] {
  if (!shown) return scene.items
  return scene.items.filter((item) =>
    item.type === 'shelf' ? item.list.some((node) => shown.has(node.id)) : shown.has(item.id),
  )
}

/** Where a command leads from here; null at the rim. What is hidden is passed over. */
export function moved(scene: Scene, shown: MapModel['shown'], id: string, command: Command): Item | null {
  const items = seenItems(scene, shown)
  const here = items.find((item) => item.id === id)
  if (!here) return null
  if (isDirection(command)) return nearest(items, here, command)
  const lane = items.filter((item) => item.lane === here.lane)
  if (command === 'lane-first') return lane[0] ?? null
  if (command === 'lane-last') return lane.at(-1) ?? null
  if (command === 'first') return items[0] ?? null
  return command === 'last' ? (items.at(-1) ?? null) : null
}

/** The first link along "goes on to", away from here or towards it. */
export function linked({ edges }: MapModel, id: string, before: boolean): Edge | undefined {
  return edges.find((edge) => familyOf(edge) === 'goes-on-to' && edge[before ? 'to' : 'from'] === id)
}
