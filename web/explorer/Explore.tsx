import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Image } from '../../domain/image/image.ts'
import { useMedia } from '../controls/use-media.ts'
import { Bar } from './bar/Bar.tsx'
import { Foot } from './bar/Foot.tsx'
import { draw } from './drawing.ts'
import { MapView } from './MapView.tsx'
import { mapModel } from './model.ts'
import { Outline } from './outline/Outline.tsx'
import { Answer } from './panel/Answer.tsx'
import { useZoom } from './stage/use-zoom.ts'
import { geometryFor, type Room } from './stage/zoom.ts'
import { statusOf } from './status.ts'
import { Tables } from './table/Tables.tsx'
import { useMapState } from './use-state.ts'
import { useView } from './use-view.ts'
import { QUESTION_WORDS } from './words.ts'

/** The bar, the one live region, and whichever view is chosen: all from one model. */
export function Explore({ image, past }: { image: Image; past: string | null }) {
  const { state, go } = useMapState(image)
  const chosen = useView(state)
  const [noLines, setNoLines] = useState(false)
  const view = noLines && chosen === 'map' ? 'outline' : chosen
  const beside = useMedia('(min-width: 1600px)')
  const [room, setRoom] = useState<Room | null>(null)
  const size = useZoom()
  const model = useMemo(() => mapModel(image, state), [image, state])
  const { zooming } = size
  const drawn = useMemo(
    () => (room && view === 'map' ? draw(model, geometryFor(room, zooming)) : null),
    [model, room, zooming, view],
  )
  const status = statusOf(model, drawn?.lines.length ?? 0, drawn?.left ?? 0)
  const { said, say } = useAnnouncement(status)
  const reveal = useRef<(id: string) => void>(() => undefined)
  const found = useCallback((id: string) => reveal.current(id), [])
  const answer = state.ask && view !== 'map' && (
    <section className="outline-route">
      <h2>{QUESTION_WORDS[state.ask]}</h2>
      <Answer model={model} ask={state.ask} />
    </section>
  )
  return (
    <>
      <Bar model={model} drawn={drawn} view={view} go={go} say={say} found={found} />
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {noLines && chosen === 'map' && (
        <p className="map-no-lines">
          Picture not available: its lines could not be fetched. This is the same in words.
        </p>
      )}
      {view === 'map' && (
        <MapView
          {...{ model, drawn, status, past, go, say, beside, room, setRoom, size, reveal }}
          noLines={() => setNoLines(true)}
        />
      )}
      {view === 'outline' && <Outline model={model} go={go} answer={answer} />}
      {view === 'table' && <Tables model={model} answer={answer} />}
      {view !== 'map' && <Foot {...{ model, status, past, go }} />}
    </>
  )
}

/** One polite word for each command: what it said itself, else how the status now reads. The opening says nothing. */
function useAnnouncement(status: string) {
  const [said, setSaid] = useState('')
  const before = useRef(status)
  useEffect(() => {
    if (before.current === status) return
    before.current = status
    setSaid(status)
  }, [status])
  return { said, say: setSaid }
}
