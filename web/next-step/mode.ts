import { useState } from 'react'
import { keepPreference, preference } from '../theme/preference.ts'

/** All questions on one page with live results, or one question a page. One engine behind both. */
export type Mode = 'quick' | 'guided'

/**
 * The mode for this kind of device: what was chosen here before, else Quick from 1024 px and Guided below. Settled
 * when a page opens: turning a tablet, zooming or printing must not take the reader elsewhere.
 */
export function useMode(): [Mode, (mode: Mode) => void] {
  const [wide] = useState(() => matchMedia('(min-width: 1024px)').matches)
  const name = wide ? 'mode.wide' : 'mode.narrow'
  const [mode, setMode] = useState<Mode>(() => chosen(preference(name)) ?? (wide ? 'quick' : 'guided'))
  const choose = (to: Mode) => {
    keepPreference(name, to)
    setMode(to)
  }
  return [mode, choose]
}

const chosen = (kept: string | null): Mode | null => (kept === 'quick' || kept === 'guided' ? kept : null)
