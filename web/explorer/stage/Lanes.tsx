import type { Scene } from '../../../domain/map/layout/scene.ts'
import { Bars, tierClass } from '../../marks/TierTag.tsx'
import { BEYOND_NAME } from '../words.ts'

/** The names of the lanes, above the drawing and in view while it scrolls. */
export function Lanes({ scene, zoom }: { scene: Scene; zoom: number }) {
  return (
    <div className="map-lanes">
      {scene.lanes.map(({ id, tier, x, w }) => (
        <div key={id} className={`map-lane-name lane--${tierClass(tier)}`} style={{ left: x * zoom, width: w * zoom }}>
          {tier && <Bars bars={tier.bars} />}
          {tier?.name ?? BEYOND_NAME}
        </div>
      ))}
    </div>
  )
}
