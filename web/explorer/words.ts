import type { EdgeFamily } from '../../domain/map/direction.ts'
import type { Question } from './state.ts'

/** The families of lines in the words of the screen. */
export const FAMILY_NAMES: Record<EdgeFamily, string> = {
  'goes-on-to': 'Goes on to',
  'needs-first': 'Needs first',
  'steps-down-to': 'Steps down to',
  'ask-or-instead': 'Ask or instead',
  'act-now': 'Act now',
}

export const BEYOND_NAME = 'Beyond the tiers'

export const QUESTION_WORDS: Record<Question, string> = {
  first: 'What must be in place before this?',
  next: 'What comes after if it does not work?',
  down: 'How do we step down?',
  from: 'Where does this panel get referrals from?',
  start: 'What can a school start without a referral?',
  changed: 'What changed since the edition before?',
}

/** "1 provision", "2 provisions". */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** A list in words: "A", "A and B", "A, B and C". */
export function inOneLine(list: readonly string[]): string {
  if (list.length < 2) return list.join('')
  return `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`
}
