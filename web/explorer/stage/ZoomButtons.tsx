import type { RefObject } from 'react'
import { Icon } from '../../marks/Icon.tsx'
import type { Zooming } from './zoom.ts'

interface Props {
  zooming: Zooming
  zoomBy: (steps: number) => void
  wholeOrNot: () => void
  reset: () => void
  help: () => void
  /** Whether the drawing is wider than its room, so that it can be moved sideways. */
  wide: boolean
  scroller: RefObject<HTMLElement | null>
}

/** Larger, smaller, whole and back; and, when there is more at the sides, what a drag would do. */
export function ZoomButtons({ zooming, zoomBy, wholeOrNot, reset, help, wide, scroller }: Props) {
  const aside = (by: number) => scroller.current?.scrollBy({ left: by })
  return (
    <fieldset className="map-zoom" aria-label="Size of the map">
      {wide && (
        <>
          <button type="button" className="btn btn--2" aria-label="Move left" onClick={() => aside(-320)}>
            <Icon name="back" />
          </button>
          <button type="button" className="btn btn--2" aria-label="Move right" onClick={() => aside(320)}>
            <Icon name="forward" />
          </button>
        </>
      )}
      <button type="button" className="btn btn--2" aria-label="Larger" onClick={() => zoomBy(1)}>
        <Icon name="plus" />
      </button>
      <button type="button" className="btn btn--2" aria-label="Smaller" onClick={() => zoomBy(-1)}>
        <span aria-hidden="true">−</span>
      </button>
      <button type="button" className="btn btn--2" aria-pressed={zooming.whole} onClick={wholeOrNot}>
        Whole picture
      </button>
      {zooming.factor !== 1 && (
        <button type="button" className="btn btn--2" onClick={reset}>
          Reset
        </button>
      )}
      <button type="button" className="btn btn--2" onClick={help}>
        Keys
      </button>
    </fieldset>
  )
}
