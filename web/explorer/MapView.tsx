import { type RefObject, useEffect, useRef, useState } from 'react'
import { Foot } from './bar/Foot.tsx'
import { choosing } from './choose.ts'
import type { Drawn } from './drawing.ts'
import type { MapModel } from './model.ts'
import { ThePanel } from './panel/ThePanel.tsx'
import { Paper } from './save/Paper.tsx'
import { KeyList } from './stage/KeyList.tsx'
import { MapStage } from './stage/MapStage.tsx'
import { MiniMap } from './stage/MiniMap.tsx'
import { useDeeds } from './stage/use-deeds.ts'
import { useRoom } from './stage/use-room.ts'
import type { Size } from './stage/use-zoom.ts'
import { ZoomButtons } from './stage/ZoomButtons.tsx'
import { type Room, zoomFor } from './stage/zoom.ts'
import { usePanel } from './use-panel.ts'
import type { Go } from './use-state.ts'

interface Props {
  model: MapModel
  drawn: Drawn | null
  status: string
  past: string | null
  go: Go
  say: (text: string) => void
  /** Whether the panel is always there, beside the drawing. */
  beside: boolean
  room: Room | null
  setRoom: (room: Room) => void
  size: Size
  /** Given to the search: shows what was found and moves focus there. */
  reveal: RefObject<(id: string) => void>
  noLines: () => void
}

/** The drawing with its buttons, and the panel: beside it on a wide screen, else a sheet at its foot. */
export function MapView(props: Props) {
  const { model, drawn, status, past, go, say, beside, room, setRoom, size, reveal, noLines } = props
  const { state } = model
  const scroller = useRef<HTMLDivElement>(null)
  const map = useRef<HTMLFieldSetElement>(null)
  const measured = useRoom(scroller)
  useEffect(() => {
    if (measured) setRoom(measured)
  }, [measured, setRoom])
  const panel = usePanel(state)
  const [characters, setCharacters] = useState(true)
  const [help, setHelp] = useState(false)
  const scene = drawn?.scene ?? null
  const deeds = useDeeds({ model, scene, go, say, map, characters, size, panel, help: () => setHelp(true) })
  useEffect(() => {
    reveal.current = (id) => {
      panel.open(false)
      deeds.focusOn(id)
    }
  })
  useInView(model, go, map, scene !== null)
  const zoom = scene && room ? zoomFor(room, scene, size.zooming) : 1
  const wide = scene && room ? scene.width * zoom > room.width + 1 : false
  const idle = { ...model, state: { ...state, focus: null, route: null, ask: null } }
  return (
    <>
      <div className="map-view" data-sheet={(panel.isOpen && !beside) || undefined}>
        <p id="map-help" className="visually-hidden">
          Press ? for keys. The Outline has the same content.
        </p>
        <div className="map-scroller" ref={scroller} data-wide={wide || undefined}>
          {drawn && <MapStage {...{ map, model, drawn, zoom, deeds, noLines }} zoomBy={size.zoomBy} />}
        </div>
        {(beside || panel.isOpen) && (
          <ThePanel model={panel.isOpen ? model : idle} {...{ drawn, go, beside }} close={deeds.close} />
        )}
      </div>
      {wide && scene && <MiniMap {...{ scene, zoom, scroller }} />}
      <Foot {...{ model, status, past, go }}>
        <ZoomButtons {...{ model, go, size, wide, scroller }} help={() => setHelp(true)} />
      </Foot>
      {drawn && <Paper model={model} drawn={drawn} />}
      {help && <KeyList characters={characters} setCharacters={setCharacters} close={() => setHelp(false)} />}
    </>
  )
}

/** What is chosen is in view: by a link its card is opened first, and no sheet or foot covers it. */
function useInView(model: MapModel, go: Go, map: RefObject<HTMLElement | null>, ready: boolean) {
  const arrived = useRef(false)
  const seen = useRef<string | null>(null)
  useEffect(() => {
    const { focus } = model.state
    if (!ready || focus === seen.current) return
    const there = focus ? map.current?.querySelector(`[data-id="${CSS.escape(focus)}"]`) : null
    if (focus && !there) {
      if (!arrived.current) go(choosing(model, focus))
      arrived.current = true
      return
    }
    arrived.current = true
    seen.current = focus
    there?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [model, go, map, ready])
}
