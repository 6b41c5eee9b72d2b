import { type ReactNode, useEffect, useState } from 'react'

/** Milliseconds after which a wait is shown, and after which it is spoken of. */
const SHOWN = 400
const LONG = 5000

/** Nothing for a short wait; then the shape of what is coming; then a word and the way to stop waiting. */
export function Waiting({ skeleton, cancel }: { skeleton?: ReactNode; cancel?: () => void }) {
  const [waited, setWaited] = useState(0)
  useEffect(() => {
    const timers = [SHOWN, LONG].map((after) => setTimeout(() => setWaited(after), after))
    return () => timers.forEach(clearTimeout)
  }, [])
  return (
    <div className="waiting" aria-busy="true">
      {waited >= SHOWN && (skeleton ?? <Skeleton />)}
      {waited >= LONG && (
        <p role="status" className="still">
          Still working.{' '}
          {cancel && (
            <button className="btn btn--2" type="button" onClick={cancel}>
              Cancel
            </button>
          )}
        </p>
      )}
    </div>
  )
}

/** A heading, a line and two cards, where they will stand. */
function Skeleton() {
  return (
    <div className="skeleton" aria-hidden="true">
      <span className="bone bone--heading" />
      <span className="bone" />
      <span className="bone bone--card" />
      <span className="bone bone--card" />
    </div>
  )
}
