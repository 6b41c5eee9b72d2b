/** Slips forgiven in a word: under 5 letters none, 5 to 9 one, 10 or more two. */
export const editsAllowed = (word: string): 0 | 1 | 2 => (word.length < 5 ? 0 : word.length < 10 ? 1 : 2)

/** A spelling to look for, and how many letters may then still be wrong, missing or too many. */
export interface Spelling {
  word: string
  edits: number
}

/** The word, and the word with neighbours swapped back: a swap counts as one slip, not as two. */
export function spellings(word: string): Spelling[] {
  const found = new Map([[word, editsAllowed(word) as number]])
  for (const [spelt, edits] of found) {
    // The loop sees what it adds, so a second swap follows from the first while slips are left.
    for (const swapped of edits > 0 ? swaps(spelt) : []) {
      if (!found.has(swapped)) found.set(swapped, edits - 1)
    }
  }
  return [...found].map(([spelt, edits]) => ({ word: spelt, edits }))
}

function swaps(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2)).slice(
    0,
    -1,
  )
}
