import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Image } from '../../domain/image/image.ts'
import { useKeptImage } from '../image/use-image.ts'
import type { SuggestionGroup } from './suggestions.ts'

type Suggest = (image: Image, words: string) => SuggestionGroup[]

/**
 * What the words suggest, here in the browser. Both the image and the code that searches it are fetched when the
 * field is first used, so that no page is heavier for having a search field. Until then nothing is suggested.
 */
export function useSuggestions(words: string, used: boolean): readonly SuggestionGroup[] {
  const kept = useKeptImage()
  const state = useSyncExternalStore(kept.listen, kept.state)
  const [suggest, setSuggest] = useState<Suggest | null>(null)
  useEffect(() => {
    if (!used) return
    void kept.fetch()
    let here = true
    import('./suggestions.ts').then(
      ({ suggestionsFor }) => here && setSuggest(() => suggestionsFor),
      // Without it the field still leads to the list of results, which says what is wrong.
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [used, kept])
  return suggest && state.is === 'here' && words.trim() ? suggest(state.image, words) : NONE
}

const NONE: readonly SuggestionGroup[] = []
