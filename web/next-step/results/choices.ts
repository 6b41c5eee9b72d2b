import type { PlainField } from '../../../domain/model/picture.ts'
import { FIELDS } from '../../../domain/picture/fields.ts'
import { INCIDENT_WORDS, OUTCOME_WORDS, PHASE_WORDS, RETURNING_WORDS, SCHOOL_WORDS, SEN_WORDS } from '../words.ts'

export interface Choice {
  becomes: string
  says: string
}

const WORDS: Readonly<Record<string, string>> = {
  ...SCHOOL_WORDS,
  ...SEN_WORDS,
  ...INCIDENT_WORDS,
  ...RETURNING_WORDS,
  ...PHASE_WORDS,
}

/** Counts asked one by one are small; beyond that every threshold is passed. */
const COUNTS = 20

/** The answers a question takes in place; null where it has a question of its own above. */
export function choicesOf(field: string): Choice[] | null {
  if (field === 'needs' || field === 'tried') return null
  if (field.endsWith('.outcome')) return Object.entries(OUTCOME_WORDS).map(([becomes, says]) => ({ becomes, says }))
  if (field.endsWith('.reviewsWithoutImpact'))
    return ['0', '1', '2'].map((becomes) => ({ becomes, says: becomes === '2' ? '2 or more' : becomes }))
  const takes = FIELDS[field as PlainField]
  if (takes.kind === 'yes-or-no')
    return [
      { becomes: 'true', says: 'Yes' },
      { becomes: 'false', says: 'No' },
    ]
  if (takes.kind === 'choice') return takes.of.map((becomes) => ({ becomes, says: WORDS[becomes] ?? becomes }))
  return Array.from({ length: COUNTS + 1 }, (_, count) => ({ becomes: String(count), says: String(count) }))
}
