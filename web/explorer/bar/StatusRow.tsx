import type { MapModel } from '../model.ts'
import { hasFilter } from '../state.ts'
import type { Go } from '../use-state.ts'

/** What is filtered, routed or past, in words, with the way out; nothing while the map is as it opened. */
export function StatusRow({
  model,
  status,
  past,
  go,
}: {
  model: MapModel
  status: string
  past: string | null
  go: Go
}) {
  const { state } = model
  const filtered = hasFilter(state)
  if (!filtered && !state.only && !state.route && !past) return null
  return (
    <div className="map-status">
      {past && <p>{past}</p>}
      <p>{status}.</p>
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
    </div>
  )
}
