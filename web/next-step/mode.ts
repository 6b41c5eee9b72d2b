import { useState } from 'react'
import { useMedia } from '../controls/use-media.ts'
import { keepPreference, preference } from '../theme/preference.ts'

/** All questions on one page with live results, or one question a page. One engine behind both. */
export type Mode = 'quick' | 'guided'

/** The mode for this kind of device: what was chosen here before, else Quick from 1024 px and Guided below. */
export function useMode(): [Mode, (mode: Mode) => void] {
  const wide = useMedia('(min-width: 1024px)')
  const [, again] = useState(0)
  const name = wide ? 'mode.wide' : 'mode.narrow'
  const chosen = preference(name)
  const mode: Mode = chosen === 'quick' || chosen === 'guided' ? chosen : wide ? 'quick' : 'guided'
  const choose = (to: Mode) => {
    keepPreference(name, to)
    again((times) => times + 1)
  }
  return [mode, choose]
}
