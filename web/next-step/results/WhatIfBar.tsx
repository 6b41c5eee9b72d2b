import { useEffect, useRef } from 'react'
import { Icon } from '../../marks/Icon.tsx'
import { focusOn } from '../focus.ts'
import { useShown } from './context.ts'
import { moved, placesOf, SHORT } from './places.ts'
import { listed } from './what-if.ts'

/** What is being tried, what it moves, and the two ways on. Focus comes here, and goes back to the results. */
export function WhatIfBar() {
  const { possible } = useShown()
  const { trying } = possible
  const bar = useRef<HTMLElement>(null)
  const count = trying.length
  useEffect(() => {
    if (count === 0) return
    bar.current?.focus({ preventScroll: true })
    bar.current?.scrollIntoView({ block: 'nearest' })
  }, [count])
  if (count === 0) return null
  const end = (how: () => void) => () => {
    how()
    focusOn('results-h')
  }
  return (
    <section className="whatif" aria-label="What if" ref={bar} tabIndex={-1}>
      <Icon name="swap" />
      <p>
        <strong>Trying: {listed(trying.map((change) => change.says.replace(/^If /, '')))}.</strong> Your answers are
        unchanged. <Moves />
      </p>
      <div className="whatif-ways">
        <button className="btn btn--2" type="button" onClick={end(possible.keep)}>
          Keep
        </button>
        <button className="btn btn--2" type="button" onClick={end(possible.undo)}>
          <Icon name="undo" />
          Undo
        </button>
      </div>
    </section>
  )
}

/** What stands elsewhere than before, in a sentence. */
function Moves() {
  const { image, possible, outcome } = useShown()
  if (!possible.before) return null
  const { joined, left } = moved(possible.before.result, outcome.result)
  const name = (id: string) => image.by.provisions.get(id)?.name ?? id
  const places = placesOf(outcome.result)
  const parts = [
    joined.length > 0 && `${listed(joined.map(name))} ${joined.length === 1 ? 'is' : 'are'} new in Do next`,
    ...left.flatMap((id) => {
      const place = places.get(id)
      return place ? [`${name(id)} is now in ${SHORT[place]}`] : []
    }),
  ].filter(Boolean)
  return <>{parts.length > 0 ? `${parts.join('; ')}.` : 'Do next stays the same.'}</>
}
