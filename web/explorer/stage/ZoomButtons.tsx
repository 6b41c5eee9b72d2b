import type { RefObject } from 'react'
import { Icon } from '../../marks/Icon.tsx'
import type { MapModel } from '../model.ts'
import type { Go } from '../use-state.ts'
import type { Size } from './use-zoom.ts'

interface Props {
  model: MapModel
  go: Go
  size: Size
  help: () => void
  /** Whether the drawing is wider than its room, so that it can be moved sideways. */
  wide: boolean
  scroller: RefObject<HTMLElement | null>
}

/** Larger, smaller, whole and back; every card open or closed; and what a drag would do where there is more aside. */
export function ZoomButtons({ model, go, size, help, wide, scroller }: Props) {
  const aside = (by: number) => scroller.current?.scrollBy({ left: by })
  const { open } = model.state
  const cards = new Set(model.data.nodes.map((node) => `${node.family}.${node.lane}`))
  const lines = model.data.lines.map((line) => `line.${line.id}`)
  return (
    <fieldset className="map-zoom" aria-label="Size of the map">
      <button
        type="button"
        className="btn btn--2"
        onClick={() => go({ open: open.size ? new Set() : new Set([...cards, ...lines]) })}
      >
        {open.size ? 'Close all' : 'Open all'}
      </button>
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
      <button type="button" className="btn btn--2" aria-label="Larger" onClick={() => size.zoomBy(1)}>
        <Icon name="plus" />
      </button>
      <button type="button" className="btn btn--2" aria-label="Smaller" onClick={() => size.zoomBy(-1)}>
        <span aria-hidden="true">−</span>
      </button>
      <button type="button" className="btn btn--2" aria-pressed={size.zooming.whole} onClick={size.wholeOrNot}>
        Whole picture
      </button>
      {size.zooming.factor !== 1 && (
        <button type="button" className="btn btn--2" onClick={size.reset}>
          Reset
        </button>
      )}
      <button type="button" className="btn btn--2" onClick={help}>
        Keys
      </button>
    </fieldset>
  )
}
