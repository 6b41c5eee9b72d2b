import type { MapModel } from '../model.ts'
import type { Go } from '../use-state.ts'

/** The map as it was on a date, and what has changed since one. */
export function PastDates({ model, go, today }: { model: MapModel; go: Go; today: string }) {
  const { on, since } = model.state
  return (
    <div className="map-dates">
      <label>
        The map as it was on
        <input type="date" max={today} value={on ?? ''} onChange={(event) => go({ on: event.target.value || null })} />
      </label>
      <label>
        What changed since
        <input
          type="date"
          max={on ?? today}
          value={since ?? ''}
          onChange={(event) =>
            go({ since: event.target.value || null, ask: event.target.value ? 'changed' : null, route: null })
          }
        />
      </label>
      {(on || since) && (
        <button type="button" className="btn btn--2" onClick={() => go({ on: null, since: null, ask: null })}>
          Back to today
        </button>
      )}
    </div>
  )
}
