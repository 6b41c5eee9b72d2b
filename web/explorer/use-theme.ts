import { useSyncExternalStore } from 'react'
import { useMedia } from '../controls/use-media.ts'

/** A word that changes whenever the page's colours do, so that what is not HTML is drawn again. */
export function useTheme(): string {
  const forced = useMedia('(forced-colors: active)')
  const theme = useSyncExternalStore(listen, () => document.documentElement.dataset.theme ?? 'light')
  return `${theme}${forced ? ' forced' : ''}`
}

function listen(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
