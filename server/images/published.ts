import type { Image } from '../../domain/image/image.ts'
import { openImage } from '../../domain/image/open.ts'
import { splitImage } from '../../domain/image/split.ts'
import type { ImageData } from '../../domain/model/image.ts'
import { type Asset, jsonAsset } from '../http/asset.ts'

/** One edition of one area, opened: what answers are made from and what browsers fetch. Never changed. */
export interface Published {
  readonly area: string
  readonly edition: number
  /** ISO date. */
  readonly publishedOn: string
  readonly image: Image
  /** Made when first asked for, then kept. */
  files(): Promise<PublishedFiles>
}

/** The two halves of an image as a browser fetches them. */
export interface PublishedFiles {
  /** All that the engine, search and the first screens need. */
  readonly index: Asset
  readonly bodies: Asset
}

export function openPublished(data: ImageData): Published {
  const image = openImage(data)
  return {
    area: data.area.id,
    edition: data.edition,
    publishedOn: data.publishedOn,
    image,
    files: once(async () => {
      const { index, bodies } = splitImage(data)
      return { index: await jsonAsset(index), bodies: await jsonAsset(bodies) }
    }),
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
