import type { Noun, Nouns } from './nouns.ts'

/** Every live record of one area and of the areas it builds on, already merged: plain JSON, the same from every engine. */
export type Records = { readonly [N in Exclude<Noun, 'area'>]: readonly Nouns[N][] }

/** What is published for one area at one edition. Records are sorted by id, keys in a fixed order, so equal content is equal bytes. */
export interface ImageData {
  area: Nouns['area']
  /** 1, 2, 3, ... by area. */
  edition: number
  /** ISO date of the publication. */
  publishedOn: string
  records: Records
}
