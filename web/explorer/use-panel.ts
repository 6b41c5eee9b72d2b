import { useEffect, useState } from 'react'
import type { MapState } from './state.ts'

/** Whether the panel is open: a choice opens it, and it can be closed without giving up the choice. */
export function usePanel({ focus, route, ask }: MapState) {
  const choice = JSON.stringify([focus, route?.from, route?.to, ask])
  const [closed, setClosed] = useState('')
  const [toTitle, setToTitle] = useState(false)
  const isOpen = (focus !== null || route !== null || ask !== null) && closed !== choice
  useEffect(() => {
    if (!toTitle || !isOpen) return
    setToTitle(false)
    document.getElementById('map-panel-title')?.focus()
  }, [toTitle, isOpen])
  return {
    isOpen,
    open: (withFocus: boolean) => {
      setClosed('')
      setToTitle(withFocus)
    },
    /** False where there was none to close. */
    close: () => {
      if (isOpen) setClosed(choice)
      return isOpen
    },
  }
}
