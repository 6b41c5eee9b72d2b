import type { Image } from '../../domain/image/image.ts'
import type { ChangedSince, Disagreement } from '../../domain/model/record.ts'

/** What has moved since the guide was written, as far as it touches this provision. */
export const changedFor = (image: Image, id: string): readonly ChangedSince[] =>
  image.data.records.changed.filter((one) => one.provisions?.includes(id))

/** Where two passages do not agree, as far as it touches this provision. */
export const disagreementsFor = (image: Image, id: string): readonly Disagreement[] =>
  image.data.records.disagreements.filter((one) => one.provisions?.includes(id))

export const hasSettled = (image: Image, id: string): boolean =>
  changedFor(image, id).length + disagreementsFor(image, id).length > 0
