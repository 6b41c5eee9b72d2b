import type { Image } from '../../image/image.ts'
import type { Scene, Station } from './scene.ts'

/**
 * Where the act-now rail ends: the topmost station among what a stop calls for. One rail from every lane stands for
 * the many lines that would lead there. Null where this area has no such station.
 */
export function railEnd(image: Image, scene: Scene): Station | null {
  const stops = image.data.records.rules.filter((rule) => rule.speaks.some((one) => one.severity === 'STOP'))
  const called = new Set(stops.flatMap((rule) => rule.calls ?? []))
  const stations = scene.items.filter((item): item is Station => item.type === 'station' && called.has(item.id))
  return stations.sort((a, b) => a.y - b.y || a.x - b.x)[0] ?? null
}
