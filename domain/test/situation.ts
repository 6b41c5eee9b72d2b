import type { Image } from '../image/image.ts'
import type { Picture } from '../model/picture.ts'

/** What every answer is a function of: an edition of an area, a pupil's picture, a date (ISO). */
export interface Situation {
  readonly image: Image
  readonly picture: Picture
  readonly on: string
}

/** In force on that date: from is inclusive, until exclusive. */
export const inForce = (dated: { from?: string; until?: string }, on: string): boolean =>
  (dated.from === undefined || dated.from <= on) && (dated.until === undefined || on < dated.until)
