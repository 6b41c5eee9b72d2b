import type { ImageData, Records } from '../model/image.ts'
import type { Edge, Need, Provision } from '../model/record.ts'

/** An area's edition, opened: records by id, and the indexes that let cost follow what matches, not what exists. */
export interface Image {
  readonly data: ImageData
  /** Each noun's records by id. */
  readonly by: { readonly [N in keyof Records]: ReadonlyMap<string, Records[N][number]> }
  /** The needs whose list names a provision, in the order of their ids. */
  readonly needsOf: ReadonlyMap<string, readonly Need[]>
  /** A provision's place in each need's list, 0 first: need, then provision. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** The edges that leave a provision, in the order of their ids. */
  readonly edgesFrom: ReadonlyMap<string, readonly Edge[]>
}

/** A record that must be there: every check has passed, so its absence is a fault of ours and not of a reader's. */
export function must<N extends keyof Image['by']>(image: Image, noun: N, id: string): Records[N][number] {
  const record = image.by[noun].get(id)
  if (!record) throw new Error(`The image of ${image.data.area.id} has no record ${id} among its ${noun}`)
  return record as Records[N][number]
}

/** The needs a provision helps with. */
export const needsOf = (image: Image, provision: Provision): readonly Need[] => image.needsOf.get(provision.id) ?? []
