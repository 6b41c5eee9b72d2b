import { Link } from 'react-router'
import { focusOn } from './focus.ts'
import type { Possible } from './results/use-possible.ts'

/** At the foot of a narrow screen: how many steps there are, and the way to them. Guided, it is what is said aloud. */
export function SummaryBar({ possible, wide = false }: { possible: Possible; wide?: boolean }) {
  if (!possible.shown) return null
  const { doNext, alsoWorthConsidering, notYet } = possible.shown.result
  const all = doNext.length + alsoWorthConsidering.length + notYet.length
  const ready = doNext.length + alsoWorthConsidering.length
  return (
    <section className={wide ? 'summary-bar summary-bar--wide' : 'summary-bar'} aria-label="Results so far">
      <div className="wrap">
        <p role={wide ? undefined : 'status'}>
          <strong>
            {all} possible {all === 1 ? 'step' : 'steps'}
          </strong>{' '}
          · {ready} ready now
        </p>
        {wide ? (
          <button type="button" className="link" onClick={() => focusOn('results-h')}>
            See them
          </button>
        ) : (
          <Link to="/next-step/result">See them</Link>
        )}
      </div>
    </section>
  )
}
