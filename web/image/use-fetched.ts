import { useCallback, useEffect, useRef, useState } from 'react'

type State<T> = { is: 'waiting' } | { is: 'here'; value: T } | { is: 'unreached' }
export type Fetched<T> = Exclude<State<T>, { is: 'unreached' }> | { is: 'unreached'; again: () => void }

/** What a fetch brings, for as long as the part stands on the screen; it can be asked for again after a failure. */
export function useFetched<T>(fetching: (stop: AbortSignal) => Promise<T>): Fetched<T> {
  const [state, setState] = useState<State<T>>({ is: 'waiting' })
  const asked = useRef<AbortController | null>(null)
  const ask = useCallback(() => {
    asked.current?.abort()
    const stop = new AbortController()
    asked.current = stop
    const set = (next: State<T>) => stop.signal.aborted || setState(next)
    set({ is: 'waiting' })
    fetching(stop.signal).then(
      (value) => set({ is: 'here', value }),
      () => set({ is: 'unreached' }),
    )
  }, [fetching])
  useEffect(() => {
    ask()
    return () => asked.current?.abort()
  }, [ask])
  return state.is === 'unreached' ? { is: 'unreached', again: ask } : state
}
