import type { Confidence } from '../../domain/model/words.ts'

/** How sure we are of a statement, in words. */
export const CONFIDENCE_WORDS: Record<Confidence, string> = {
  CONFIRMED: 'Confirmed in the law or on GOV.UK',
  SECONDARY: 'Confirmed in a secondary page, not in the original',
  NOT_CONFIRMED: 'Not confirmed',
}
