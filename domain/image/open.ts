import type { ImageData, Records } from '../model/image.ts'
import { NOUNS } from '../model/nouns.ts'
import type { Image } from './image.ts'

/** Opens a published image for asking. Done once for an edition; every answer is then a pure function of it. */
export function openImage(data: ImageData): Image {
  const { needs, edges } = data.records
  return {
    data,
    by: byIds(data.records),
    needsOf: gathered(needs.flatMap((need) => need.helps.map((id) => [id, need] as const))),
    places: new Map(needs.map((need) => [need.id, new Map(need.helps.map((id, place) => [id, place]))])),
    edgesFrom: gathered(edges.map((edge) => [edge.from, edge] as const)),
  }
}

function byIds(records: Records): Image['by'] {
  const maps: Partial<Record<keyof Records, unknown>> = {}
  for (const noun of NOUNS) maps[noun] = new Map(records[noun].map((record) => [record.id, record]))
  return maps as Image['by']
}

function gathered<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const lists = new Map<string, T[]>()
  for (const [key, value] of pairs) {
    const list = lists.get(key)
    if (list) list.push(value)
    else lists.set(key, [value])
  }
  return lists
}
