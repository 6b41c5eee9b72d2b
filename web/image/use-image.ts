import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import type { ImageState, KeptImage } from './kept-image.ts'

/** The image of the area in the address, given once at the entry point. */
export const KeptImageContext = createContext<KeptImage | null>(null)

export function useKeptImage(): KeptImage {
  const kept = useContext(KeptImageContext)
  if (!kept) throw new Error('No image is given to this part of the screen')
  return kept
}

/** The image as it stands now; asking for it fetches it. */
export function useImage(): ImageState {
  const kept = useKeptImage()
  useEffect(() => {
    void kept.fetch()
  }, [kept])
  return useSyncExternalStore(kept.listen, kept.state)
}
