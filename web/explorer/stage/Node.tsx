import type { OpenNode, Scene, Station } from '../../../domain/map/layout/scene.ts'
import { tierClass } from '../../marks/TierTag.tsx'
import type { MapModel } from '../model.ts'
import { nowCalled } from '../now-called.ts'
import { unbroken } from '../unbroken.ts'
import { at } from './box.ts'
import { describe } from './describe.ts'

const TICKS = ['first', 'second', 'third']

interface Props {
  model: MapModel
  scene: Scene
  item: Station | OpenNode
  /** Whether Tab enters the map here. */
  entry: boolean
  /** Chosen as the start of a route that has no end yet. */
  picked: boolean
  press: (id: string, byKey: boolean) => void
}

/** A provision on the map: a button. Its tier is told by lane, border and ticks, never by colour alone. */
export function Node({ model, scene, item, entry, picked, press }: Props) {
  const { state, near, marked, route, image } = model
  const tier = scene.lanes.find((lane) => lane.id === item.lane)?.tier ?? null
  const stop = route?.steps.findIndex((step) => step.provision.id === item.id) ?? -1
  const now = nowCalled(image, item.node.provision)
  return (
    <button
      type="button"
      className={`map-node lane--${tierClass(tier)}`}
      data-id={item.id}
      data-near={near.has(item.id) || undefined}
      data-marked={marked.has(item.id) || undefined}
      data-picked={picked || undefined}
      aria-current={state.focus === item.id || undefined}
      aria-description={describe(model, scene, item)}
      tabIndex={entry ? 0 : -1}
      style={at(item)}
      onClick={(event) => press(item.id, event.detail === 0)}
    >
      <span className="map-node-ticks" aria-hidden="true">
        {TICKS.slice(0, tier?.bars ?? 0).map((tick) => (
          <i key={tick} />
        ))}
      </span>
      {stop >= 0 && (
        <span className="map-node-stop" aria-hidden="true">
          {stop + 1}
        </span>
      )}
      <span className="map-node-label">{unbroken(item.node.label)}</span>
      {now && <span className="map-node-now">now {now}</span>}
    </button>
  )
}
