import type { ReactNode } from 'react'
import { inWords } from '../../marks/date.ts'
import type { MapModel } from '../model.ts'
import { hasFilter } from '../state.ts'
import type { Go } from '../use-state.ts'

interface Props {
  model: MapModel
  status: string
  /** Said when a past edition is looked at, or asked for. */
  past: string | null
  go: Go
  /** The buttons of the drawing, where there is one. */
  children?: ReactNode
}

/** At the foot of every view, so that nothing above moves: what is shown, of which edition, and the way out. */
export function Foot({ model, status, past, go, children }: Props) {
  const { state, image } = model
  const filtered = hasFilter(state)
  const { edition, publishedOn } = image.data
  return (
    <div className="map-foot" data-busy={filtered || state.only || past !== null || undefined}>
      <p>
        {status}. <span className="map-foot-edition">{past ?? `Edition ${edition}, ${inWords(publishedOn)}`}</span>
      </p>
      {filtered && (
        <label className="option">
          <input type="checkbox" checked={state.only} onChange={() => go({ only: !state.only })} />
          <span>Only these</span>
        </label>
      )}
      {!filtered && state.only && (
        <button type="button" className="btn btn--3" onClick={() => go({ only: false })}>
          Show everything
        </button>
      )}
      {(filtered || state.route) && (
        <button
          type="button"
          className="btn btn--3"
          onClick={() => go({ tiers: [], kinds: [], needs: [], only: false, route: null })}
        >
          Clear all
        </button>
      )}
      {state.on && (
        <button type="button" className="btn btn--3" onClick={() => go({ on: null })}>
          Back to today
        </button>
      )}
      {children}
    </div>
  )
}
