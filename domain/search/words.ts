/**
 * How a text becomes search words. Case, accents, apostrophes and hyphens do not matter: a hyphened word is found
 * whole and by its parts, so "re-engagement", "re engagement" and "reengagement" find the same.
 */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'\u2018\u2019]/g, '')
    .toLowerCase()

/** The words of a text to be found. */
export function indexWords(text: string): string[] {
  return spaced(plain(text)).flatMap((word) => {
    const parts = word.split('-').filter(Boolean)
    return parts.length > 1 ? [...parts, parts.join('')] : parts
  })
}

/** The words someone types: a hyphened one counts as a whole. */
export const queryWords = (text: string): string[] =>
  spaced(plain(text))
    .map((word) => word.replaceAll('-', ''))
    .filter(Boolean)

/** A whole phrase, for comparing one with another: letters and digits only. */
export const phrase = (text: string): string => queryWords(text).join('')

const spaced = (text: string): string[] => text.split(/[^\p{L}\p{N}-]+/u).filter(Boolean)
