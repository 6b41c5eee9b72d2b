import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** Goes to the place an address names after its #, once `there` says that the page is drawn. */
export function useHashPlace(there: boolean): void {
  const { hash } = useLocation()
  useEffect(() => {
    const place = there && hash ? document.getElementById(hash.slice(1)) : null
    place?.scrollIntoView()
    place?.focus({ preventScroll: true })
  }, [hash, there])
}
