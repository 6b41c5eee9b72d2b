import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Drawn } from './drawing.ts'
import type { MapModel } from './model.ts'
import { ThePanel } from './panel/ThePanel.tsx'
import { KeyList } from './stage/KeyList.tsx'
import { MapStage } from './stage/MapStage.tsx'
import { useDeeds } from './stage/use-deeds.ts'
import { useRoom } from './stage/use-room.ts'
import { ZoomButtons } from './stage/ZoomButtons.tsx'
import { type Room, STEPS, UNZOOMED, type Zooming, zoomFor } from './stage/zoom.ts'
import type { Go } from './use-state.ts'

interface Props {
  model: MapModel
  drawn: Drawn | null
  go: Go
  say: (text: string) => void
  beside: boolean
  room: Room | null
  setRoom: (room: Room) => void
  zooming: Zooming
  setZooming: (zooming: Zooming) => void
  /** Given to the search: shows what was found and moves focus there. */
  reveal: RefObject<(id: string) => void>
  noLines: () => void
}

/** The drawing with its buttons, and the panel: beside it on a wide screen, else a sheet at its foot. */
export function MapView(props: Props) {
  const { model, drawn, go, say, beside, room, setRoom, zooming, setZooming, reveal, noLines } = props
  const { state } = model
  const scroller = useRef<HTMLDivElement>(null)
  const map = useRef<HTMLFieldSetElement>(null)
  const measured = useRoom(scroller)
  useEffect(() => {
    if (measured) setRoom(measured)
  }, [measured, setRoom])

  const choice = JSON.stringify([state.focus, state.route?.from, state.route?.to, state.ask])
  const [closed, setClosed] = useState('')
  const something = state.focus !== null || state.route !== null || state.ask !== null
  const panelOpen = something && closed !== choice
  const [toTitle, setToTitle] = useState(false)
  useEffect(() => {
    if (!toTitle || !panelOpen) return
    setToTitle(false)
    document.getElementById('map-panel-title')?.focus()
  }, [toTitle, panelOpen])
  const [characters, setCharacters] = useState(true)
  const [help, setHelp] = useState(false)

  const zoomBy = (steps: number) => {
    const at = STEPS.indexOf(zooming.factor as (typeof STEPS)[number])
    const factor = STEPS[Math.max(0, Math.min(STEPS.length - 1, at + steps))] ?? 1
    if (factor === zooming.factor && steps < 0) return setZooming({ factor: 1, whole: true })
    setZooming({ factor, whole: zooming.whole && steps < 0 })
  }
  const wholeOrNot = () => setZooming(zooming.whole ? UNZOOMED : { factor: 1, whole: true })
  const closePanel = () => {
    if (!panelOpen) return false
    setClosed(choice)
    return true
  }
  const deeds = useDeeds({
    ...{ model, go, say, map, characters, zoomBy, wholeOrNot, closePanel },
    scene: drawn?.scene ?? null,
    openPanel: (withFocus) => {
      setClosed('')
      setToTitle(withFocus)
    },
    help: () => setHelp(true),
  })
  useEffect(() => {
    reveal.current = (id) => {
      const item = drawn?.scene.index.get(id)
      setClosed('')
      if (item?.type === 'shelf') go({ focus: id, route: null, ask: null, open: new Set([...state.open, item.id]) })
      deeds.focusOn(id)
    }
  })

  const zoom = drawn && room ? zoomFor(room, drawn.scene, zooming) : 1
  const wide = drawn && room ? drawn.scene.width * zoom > room.width + 1 : false
  return (
    <div className="map-view" data-sheet={(panelOpen && !beside) || undefined}>
      <p id="map-help" className="visually-hidden">
        Press ? for keys. The Outline has the same content.
      </p>
      <div className="map-scroller" ref={scroller} data-wide={wide || undefined}>
        {drawn && <MapStage {...{ map, model, drawn, zoom, deeds, zoomBy, noLines }} />}
      </div>
      {drawn && (
        <ZoomButtons
          {...{ zooming, zoomBy, wholeOrNot, wide, scroller }}
          reset={() => setZooming(UNZOOMED)}
          help={() => setHelp(true)}
        />
      )}
      {(beside || panelOpen) && (
        <ThePanel
          model={panelOpen ? model : { ...model, state: { ...state, focus: null, route: null, ask: null } }}
          {...{ drawn, go, beside }}
          close={deeds.close}
        />
      )}
      {help && <KeyList characters={characters} setCharacters={setCharacters} close={() => setHelp(false)} />}
    </div>
  )
}
