import type { Source } from '../../domain/model/record.ts'
import type { Force } from '../../domain/model/words.ts'

/** Whether an edition still stands, in words; nothing where it does. */
export const STANDING_WORDS: Record<Source['standing'], string> = {
  CURRENT: 'in force',
  SUPERSEDED: 'replaced by a later edition',
  PROPOSAL: 'a proposal, not in force',
  UNVERIFIED: 'not confirmed',
}

/** Where a statement's weight comes from, in words. */
export const FORCE_WORDS: Record<Force, string> = {
  LAW: 'Law',
  STATUTORY_GUIDANCE: 'Statutory guidance',
  LOCAL_GUIDE: 'Guide, explicit',
  GOOD_PRACTICE: 'Good practice',
  INFERRED: 'Our inference',
}
