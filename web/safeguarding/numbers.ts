import type { Area } from '../../domain/model/record.ts'
import { useImage, useKeptImage } from '../image/use-image.ts'
import { writtenNumbers } from './written-numbers.ts'

export type Safeguarding = NonNullable<Area['safeguarding']>

/**
 * The numbers to call in this area: from its image, or, while that cannot be reached, those written into the page.
 * Null where none are held.
 */
export function useSafeguarding(): { area: string; numbers: Safeguarding | null } {
  const { area } = useKeptImage()
  const state = useImage()
  if (state.is === 'here') {
    const { name, safeguarding } = state.image.data.area
    return { area: name, numbers: safeguarding ?? null }
  }
  const found = writtenNumbers(area)
  return { area: found?.name ?? '', numbers: found?.safeguarding ?? null }
}
