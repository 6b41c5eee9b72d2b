import type { Word } from '../../domain/model/record.ts'

/** Words under their first letter, letters and words in the order of an English dictionary. */
export function byLetter(words: readonly Word[]): { letter: string; words: Word[] }[] {
  const order = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true })
  const sorted = [...words].sort((a, b) => order.compare(a.term, b.term))
  const letters = new Map<string, Word[]>()
  for (const word of sorted) {
    const letter = word.term.charAt(0).toUpperCase()
    letters.set(letter, [...(letters.get(letter) ?? []), word])
  }
  return [...letters].map(([letter, under]) => ({ letter, words: under }))
}
