import { type Condition, conditions } from '../../domain/map/layout/conditions.ts'
import type { Geometry } from '../../domain/map/layout/geometry.ts'
import { place } from '../../domain/map/layout/place.ts'
import { railEnd } from '../../domain/map/layout/rail-end.ts'
import { type RoutedLine, route } from '../../domain/map/layout/route/route.ts'
import type { Scene, Station } from '../../domain/map/layout/scene.ts'
import { visible } from '../../domain/map/layout/visible.ts'
import type { MapModel } from './model.ts'

/** Everything that is drawn, in model pixels: what the screen, the picture file and the paper are all made from. */
export interface Drawn {
  readonly scene: Scene
  readonly lines: readonly RoutedLine[]
  /** Lines that were left out, because more could not be read. */
  readonly left: number
  readonly conditions: readonly Condition[]
  readonly railEnd: Station | null
}

export function draw(model: MapModel, geometry: Geometry): Drawn {
  const { data, state, only, shown, image } = model
  const scene = place(data, state.open, geometry)
  const { lines, left } = visible(data, scene, { only, families: state.families, shown })
  const routed = route(scene, lines, only === null)
  return {
    scene,
    lines: routed,
    left: left + lines.length - routed.length,
    conditions: conditions(scene, routed),
    railEnd: railEnd(image, scene),
  }
}
