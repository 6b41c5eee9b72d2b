import { AGES, type Answers, NO_ANSWERS } from './answers.ts'

const KEY = 'continuum.answers'

/** The answers this tab kept before a reload; none when there are none or they cannot be read. */
export function readAnswers(): Answers {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    return isAnswers(kept) ? kept : NO_ANSWERS
  } catch {
    return NO_ANSWERS
  }
}

/** Keeps the answers in this tab; nothing of them leaves it. */
export function keepAnswers(answers: Answers): void {
  try {
    if (answers === NO_ANSWERS) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, JSON.stringify(answers))
  } catch {
    // Storage is forbidden here: the answers hold until the page is left.
  }
}

/** Empties all this tab has kept. */
export function forgetAnswers(): void {
  try {
    sessionStorage.clear()
  } catch {
    // Nothing was kept.
  }
}

/** Kept answers have every part in its kind; an older shape is dropped rather than half read. */
function isAnswers(kept: unknown): kept is Answers {
  if (typeof kept !== 'object' || kept === null) return false
  const parts = kept as { [part in keyof Answers]: unknown }
  const known = parts.age === null || AGES.some((age) => age.id === parts.age)
  const same = (Object.keys(NO_ANSWERS) as (keyof Answers)[]).every(
    (part) => part === 'age' || part === 'tried' || kindOf(parts[part]) === kindOf(NO_ANSWERS[part]),
  )
  return known && same && (parts.tried === null || Array.isArray(parts.tried))
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value)
