import { useEffect, useRef } from 'react'
import type { Image } from '../../domain/image/image.ts'
import { Icon } from '../marks/Icon.tsx'
import { type FindState, filtersOn, NO_FILTERS, withValue, withWords } from './address.ts'
import { nameOf } from './values.ts'

interface Props {
  image: Image
  state: FindState
  apply: (next: FindState) => void
}

/** What is on, each taken away in one press. Focus goes to the next one, and from the last to the results. */
export function Chips({ image, state, apply }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const goTo = useRef<{ at: number; of: number } | null>(null)
  const filters = filtersOn(state)
  const count = filters.length + (state.words ? 1 : 0)
  useEffect(() => {
    // Once the chip is gone: the one that took its place, else the one before it, else what was found.
    if (goTo.current === null || goTo.current.of === count) return
    const chips = [...(list.current?.querySelectorAll<HTMLElement>('.chip') ?? [])]
    const to = chips[goTo.current.at] ?? chips.at(-1) ?? document.getElementById('found')
    goTo.current = null
    to?.focus({ preventScroll: true })
  }, [count])
  if (count === 0) return null
  const away = (at: number, next: FindState) => {
    goTo.current = { at, of: count }
    apply(next)
  }
  return (
    <ul className="row chips" aria-label="Filters on" ref={list}>
      <li>
        <button
          className="btn btn--3"
          type="button"
          onClick={() => away(0, withWords({ ...state, ...NO_FILTERS }, ''))}
        >
          Clear all
        </button>
      </li>
      {filters.map(({ key, value }, at) => (
        <li key={`${key} ${value}`}>
          <Chip name={nameOf(image, key, value)} away={() => away(at, withValue(state, key, value, false))} />
        </li>
      ))}
      {state.words && (
        <li>
          <Chip name={`“${state.words}”`} away={() => away(filters.length, withWords(state, ''))} />
        </li>
      )}
    </ul>
  )
}

function Chip({ name, away }: { name: string; away: () => void }) {
  return (
    <button className="chip" type="button" onClick={away}>
      <Icon name="cross" />
      <span className="visually-hidden">Remove: </span>
      {name}
    </button>
  )
}
