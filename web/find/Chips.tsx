import { useRef } from 'react'
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
  const filters = filtersOn(state)
  if (filters.length === 0 && !state.words) return null
  const away = (at: number, next: FindState) => {
    apply(next)
    requestAnimationFrame(() => {
      const chips = list.current?.querySelectorAll<HTMLElement>('.chip') ?? []
      const to = chips[Math.min(at, chips.length - 1)] ?? document.getElementById('found')
      to?.focus({ preventScroll: true })
    })
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
