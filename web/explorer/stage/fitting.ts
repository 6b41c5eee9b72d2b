import type { Placed } from '../../../domain/map/layout/map-data.ts'

/** Letters that a low card holds for each model pixel of its width, over its two lines. */
const LETTERS = 0.2
/** Kept free for "and 3 more". */
const REST = 12

/** The names that a low card has room for, whole ones only; at least one. */
export function fitting(list: readonly Placed[], width: number): readonly Placed[] {
  const room = (width - 44) * LETTERS
  let letters = 0
  const some = list.filter(({ label }, i) => {
    letters += label.length + 3
    return i === 0 || letters <= room - (i === list.length - 1 ? 0 : REST)
  })
  return some
}
