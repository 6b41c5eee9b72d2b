import { lazy, type RefObject, Suspense, useEffect } from 'react'
import type { Item } from '../../../domain/map/layout/scene.ts'
import { Mishap } from '../../frame/Mishap.tsx'
import type { Drawn } from '../drawing.ts'
import type { MapModel } from '../model.ts'
import { count } from '../words.ts'
import { Bands } from './Bands.tsx'
import { Card } from './Card.tsx'
import { Conditions } from './Conditions.tsx'
import { Heads } from './Heads.tsx'
import { Lanes } from './Lanes.tsx'
import { seenItems } from './moves.ts'
import { Node } from './Node.tsx'
import { Rail } from './Rail.tsx'
import type { Deeds } from './use-deeds.ts'
import { useListener } from './use-listener.ts'

const Canvas = lazy(() => import('../Canvas.tsx'))

interface Props {
  map: RefObject<HTMLFieldSetElement | null>
  model: MapModel
  drawn: Drawn
  zoom: number
  deeds: Deeds
  zoomBy: (steps: number) => void
  /** Called where the lines could not be fetched. */
  noLines: () => void
}

/** The drawing: HTML for everything a person reads or presses, a canvas under it for the lines. */
export function MapStage({ map, model, drawn, zoom, deeds, zoomBy, noLines }: Props) {
  useListener(map, 'keydown', deeds.key)
  useListener(map, 'wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    zoomBy(event.deltaY < 0 ? 1 : -1)
  })
  const { scene, railEnd } = drawn
  const { near } = model
  const entry = entryOf(seenItems(scene, model.shown), deeds.at ?? model.state.focus)
  const scaled = { width: scene.width, height: scene.height, transform: `scale(${zoom})` }
  const things = scene.items.map((item) => thing(item, { model, drawn, deeds, entry }))
  return (
    <div className="map-sheet" style={{ width: scene.width * zoom }}>
      <Lanes scene={scene} zoom={zoom} />
      <fieldset
        ref={map}
        className="map"
        aria-label={`Map of provision, ${count(model.nodes.length, 'item')} in ${count(scene.lanes.length, 'lane')}`}
        aria-describedby="map-help"
        data-chosen={near.size > 0 || undefined}
        data-columns={scene.geometry.columns}
        data-whole={scene.geometry.shelf.brief || undefined}
        style={{ height: scene.height * zoom }}
      >
        <div className="map-ground" aria-hidden="true" style={scaled}>
          <Bands scene={scene} />
        </div>
        <Mishap of="lines" instead={() => <NoLines told={noLines} />}>
          <Suspense>
            <Canvas drawn={drawn} zoom={zoom} chosen={near.size > 0} />
          </Suspense>
        </Mishap>
        <div className="map-layer" style={scaled}>
          <Heads scene={scene} />
          {railEnd && <Rail end={railEnd} geometry={scene.geometry} />}
          <Conditions scene={scene} conditions={drawn.conditions} />
          {things}
        </div>
      </fieldset>
    </div>
  )
}

function thing(item: Item, props: Pick<Props, 'model' | 'drawn' | 'deeds'> & { entry: Item | undefined }) {
  const { model, drawn, deeds, entry } = props
  const shared = { model, scene: drawn.scene, entry: item === entry }
  if (item.type === 'shelf') return <Card key={item.id} {...shared} shelf={item} toggle={deeds.toggle} />
  if (model.shown && !model.shown.has(item.id)) return null
  return <Node key={item.id} {...shared} item={item} picked={deeds.picked === item.id} press={deeds.choose} />
}

/** Tab enters the map where the reader last was, else at the choice, else at its first thing. */
function entryOf(items: readonly Item[], at: string | null): Item | undefined {
  return items.find((item) => item.id === at) ?? items[0]
}

function NoLines({ told }: { told: () => void }) {
  useEffect(told, [told])
  return null
}
