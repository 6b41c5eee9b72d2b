import { createContext, useContext } from 'react'
import type { Image } from '../../../domain/image/image.ts'
import type { Outcome } from './outcome.ts'
import type { Possible } from './use-possible.ts'

/** What every part of the results reads. */
export interface Shown {
  image: Image
  possible: Possible
  outcome: Outcome
  /** The level of the heading over the results; groups stand one below, cards two. */
  level: 1 | 2
}

export const ShownContext = createContext<Shown | null>(null)

export function useShown(): Shown {
  const shown = useContext(ShownContext)
  if (!shown) throw new Error('A part of the results stands outside them')
  return shown
}
