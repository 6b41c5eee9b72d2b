import type { Scene, Shelf } from '../../../domain/map/layout/scene.ts'
import { tierClass } from '../../marks/TierTag.tsx'
import type { MapModel } from '../model.ts'
import { count } from '../words.ts'
import { at } from './box.ts'
import { cardName } from './describe.ts'
import { fitting } from './fitting.ts'

interface Props {
  model: MapModel
  scene: Scene
  shelf: Shelf
  entry: boolean
  toggle: (shelf: Shelf) => void
}

/** A card of the shelves, or a closed pathway: it lists its names, and opens to nodes in its own row. */
export function Card({ model, scene, shelf, entry, toggle }: Props) {
  const { shown, near, marked, route } = model
  const list = shown ? shelf.list.filter((node) => shown.has(node.id)) : shelf.list
  if (list.length === 0) return null
  const tier = scene.lanes.find((lane) => lane.id === shelf.lane)?.tier ?? null
  const named = scene.geometry.shelf.brief && !shelf.isLine ? fitting(list, shelf.w) : list
  const more = list.length - named.length
  return (
    <button
      type="button"
      className={`map-card ${shelf.isLine ? 'map-card--line' : `lane--${tierClass(tier)}`}`}
      data-id={shelf.id}
      data-open={shelf.open || undefined}
      data-near={list.some((node) => near.has(node.id)) || undefined}
      data-columns={shelf.lastColumn - shelf.column + 1}
      aria-expanded={shelf.open}
      aria-label={cardName(
        scene,
        shelf,
        list.map((node) => node.label),
      )}
      tabIndex={entry ? 0 : -1}
      style={at(shelf)}
      onClick={() => toggle(shelf)}
    >
      {shelf.open && <span className="map-card-name">{scene.geometry.columns > 1 ? shelf.of.name : 'Close'}</span>}
      {!shelf.open && (
        <span className="map-card-names">
          {named.map((node) => {
            const stop = route?.steps.findIndex((step) => step.provision.id === node.id) ?? -1
            return (
              <span key={node.id}>
                <span className="map-name" data-marked={marked.has(node.id) || near.has(node.id) || undefined}>
                  {stop >= 0 && <b>{stop + 1} </b>}
                  {node.label}
                </span>
              </span>
            )
          })}
          {more > 0 && <span className="map-more">{named.length ? `and ${more} more` : count(more, 'provision')}</span>}
        </span>
      )}
      <span className="map-card-count">{list.length}</span>
    </button>
  )
}
