import type { Bodies } from '../../domain/image/split.ts'
import type { ImageData } from '../../domain/model/image.ts'

/** Where an area's image comes from: the server, or a file that holds it. Chosen at the entry point. */
export interface ImageSource {
  /** What every screen needs first. Throws ImageMissing where there is no such area, anything else when not reached. */
  index(stop: AbortSignal): Promise<ImageData>
  /** The rest, for the same edition as the index that was given. */
  bodies(stop: AbortSignal): Promise<Bodies>
  /** Every edition of the area, the first first. */
  editions(stop: AbortSignal): Promise<readonly EditionNote[]>
  /** One edition, whole. */
  edition(number: number, stop: AbortSignal): Promise<ImageData>
}

/** That an edition was published, and when (ISO date). */
export interface EditionNote {
  edition: number
  publishedOn: string
}

/** There is no area by this name: trying again will not help. */
export class ImageMissing extends Error {}
