import { Link } from 'react-router'
import type { Geometry } from '../../../domain/map/layout/geometry.ts'
import type { Station } from '../../../domain/map/layout/scene.ts'
import { Icon } from '../../marks/Icon.tsx'
import { at } from './box.ts'

/** One rail from every lane to what a stop calls for, instead of a line from everything. */
export function Rail({ end, geometry: g }: { end: Station; geometry: Geometry }) {
  const to = end.x + end.w / 2
  return (
    <>
      <Link className="map-rail" to="/safeguarding" style={at({ x: 14, y: g.top, w: to - 14 + 3, h: 26 })}>
        <span className="map-rail-says">
          <Icon name="shield" />
          Act now, from anywhere: a child may be at risk of harm
        </span>
        <span className="map-rail-line" />
      </Link>
      <div className="map-rail-end" style={at({ x: to - 3, y: g.top + 10, w: 6, h: end.y - g.top - 10 })} />
    </>
  )
}
