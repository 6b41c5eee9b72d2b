import { type KeyboardEvent, useState } from 'react'
import type { Suggestion, SuggestionGroup } from './suggestions.ts'

interface List {
  groups: readonly SuggestionGroup[]
  shown: boolean
  go(to: string): void
  open(): void
  close(): void
}

/** The arrows move through all groups as one list, Enter follows the one they stand on, Escape closes. */
export function useListKeys({ groups, shown, go, open, close }: List) {
  const [on, setOn] = useState<string | null>(null)
  const all = groups.flatMap(({ found }) => found)
  const place = shown ? all.findIndex(({ id }) => id === on) : -1
  const at: Suggestion | null = all[place] ?? null
  const move = (to: number) => {
    open()
    setOn(all[(to + all.length) % all.length]?.id ?? null)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && all.length > 0) move(place + 1)
    else if (event.key === 'ArrowUp' && all.length > 0) move(place < 0 ? all.length - 1 : place - 1)
    else if (event.key === 'Enter' && at) go(at.to)
    // A closed list leaves Escape to the field, which clears itself.
    else if (event.key === 'Escape' && shown) close()
    else return
    event.preventDefault()
  }
  return { at, keys, reset: () => setOn(null) }
}
