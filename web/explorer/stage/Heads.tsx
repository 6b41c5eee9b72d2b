import type { Scene } from '../../../domain/map/layout/scene.ts'
import { at } from './box.ts'

/** The names of the pathways with how they start, the heading of the shelves, and the names of their rows. */
export function Heads({ scene }: { scene: Scene }) {
  const { left, divider } = scene.geometry
  return (
    <>
      {scene.heads.map((head) =>
        head.caption ? (
          <p key={head.id} className="map-caption" style={at(head)}>
            {head.line.name}
          </p>
        ) : (
          <div key={head.id} className="map-head" style={at(head)}>
            <b>{head.line.name}</b>
            <span>
              <em>Starts when</em> {head.line.starts}
            </span>
          </div>
        ),
      )}
      <p className="map-divider" style={at({ x: 14, y: scene.dividerY + 2, w: scene.width - 28, h: divider - 4 })}>
        <b>On offer, by need</b> Open a card for more.
      </p>
      {scene.rows
        .filter((row) => !row.isLine)
        .map((row) => (
          <p key={row.id} className="map-family" style={at({ x: 14, y: row.y, w: left - 22, h: Math.min(row.h, 64) })}>
            {row.of.name}
          </p>
        ))}
    </>
  )
}
