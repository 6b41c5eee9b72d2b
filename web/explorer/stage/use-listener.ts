import { type RefObject, useEffect } from 'react'

/**
 * Listens on an element that is itself no control: keys that bubble from the buttons inside, or a wheel whose default
 * must be stopped, which an attribute cannot do.
 */
export function useListener<K extends keyof HTMLElementEventMap>(
  element: RefObject<HTMLElement | null>,
  type: K,
  heard: (event: HTMLElementEventMap[K]) => void,
): void {
  useEffect(() => {
    const at = element.current
    at?.addEventListener(type, heard, { passive: false })
    return () => at?.removeEventListener(type, heard)
  })
}
