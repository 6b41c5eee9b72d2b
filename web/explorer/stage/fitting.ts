import type { Placed } from '../../../domain/map/layout/map-data.ts'

/** Model pixels a letter takes on average, and what a card's rims and count take of its width. */
const LETTER = 7.7
const RIMS = 46
const LINES = 2

/** The most names that a low card has room for over its two lines, whole ones only, with how many more there are. */
export function fitting(list: readonly Placed[], width: number): readonly Placed[] {
  const room = Math.floor((width - RIMS) / LETTER)
  for (let some = list.length; some > 0; some--) {
    const more = list.length - some
    const says = list.slice(0, some).map((node) => node.label)
    if (linesOf(`${says.join(', ')}${more ? `, and ${more} more` : ''}`, room) <= LINES) return list.slice(0, some)
  }
  return []
}

/** How many lines a text takes when it breaks between words. */
function linesOf(text: string, room: number): number {
  let lines = 1
  let at = 0
  for (const { length } of text.split(' ')) {
    if (at > 0 && at + 1 + length > room) {
      lines++
      at = length
    } else at += (at > 0 ? 1 : 0) + length
  }
  return lines
}
