import type { Scene } from '../../../domain/map/layout/scene.ts'
import { tierClass } from '../../marks/TierTag.tsx'
import { at } from './box.ts'

/** The ground: a band for each lane, and one for each pathway across them. */
export function Bands({ scene }: { scene: Scene }) {
  return (
    <>
      {scene.lanes.map(({ id, tier, x, w }) => (
        <div key={id} className={`map-lane lane--${tierClass(tier)}`} style={at({ x, y: 0, w, h: scene.height })} />
      ))}
      {scene.rows
        .filter((row) => row.isLine)
        .map((row) => (
          <div key={row.id} className="map-band" style={at(row)} />
        ))}
    </>
  )
}
