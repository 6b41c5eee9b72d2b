import { useRef } from 'react'
import { useShown } from './context.ts'
import type { Outcome } from './outcome.ts'
import { moved } from './places.ts'
import { listed } from './what-if.ts'

/** The longest an announcement may be. */
const WORDS = 15

/**
 * The one thing said aloud after a change, politely. When two changes come out the same, a space that nobody
 * hears makes it a new text, so that the second is said too. What is there on arrival is not a change.
 */
export function Announcement() {
  const { image, possible, outcome } = useShown()
  const last = useRef({ answers: outcome.answers, turn: 0 })
  if (last.current.answers !== outcome.answers) last.current = { answers: outcome.answers, turn: last.current.turn + 1 }
  const { joined, left } = possible.before ? moved(possible.before.result, outcome.result) : { joined: [], left: [] }
  const names = listed(joined.map((id) => image.by.provisions.get(id)?.name ?? id))
  const long = `${names} ${joined.length === 1 ? 'is' : 'are'} new in Do next.`
  const says = !possible.before
    ? counts(outcome)
    : joined.length > 0 && long.split(' ').length <= WORDS
      ? long
      : joined.length + left.length > 0
        ? `Do next: ${joined.length} new, ${left.length} gone.`
        : 'Do next stays the same.'
  return (
    <p className="visually-hidden" role="status">
      {last.current.turn > 0 && says}
      {last.current.turn % 2 === 1 ? '\u00A0' : ''}
    </p>
  )
}

function counts({ result }: Outcome): string {
  const also = result.alsoWorthConsidering.length
  return `${result.doNext.length} to do next, ${also} also worth considering.`
}
