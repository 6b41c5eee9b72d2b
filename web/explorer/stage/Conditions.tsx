import type { Condition } from '../../../domain/map/layout/conditions.ts'
import type { Scene } from '../../../domain/map/layout/scene.ts'
import { tierClass } from '../../marks/TierTag.tsx'
import { at } from './box.ts'

/** The conditions on their lines; each is told in full in the panel and in the outline. */
export function Conditions({ scene, conditions }: { scene: Scene; conditions: readonly Condition[] }) {
  return conditions.map((condition) => (
    <p
      key={condition.id}
      aria-hidden="true"
      className={`map-condition lane--${tierClass(scene.lanes.find((lane) => lane.id === condition.lane)?.tier ?? null)}`}
      data-inferred={condition.inferred || undefined}
      style={at(condition)}
    >
      <span>{condition.says}</span>
    </p>
  ))
}
