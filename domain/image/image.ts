import type { ImageData, Records } from '../model/image.ts'
import type { Consult, Criterion, Edge, Need, Provision, Rule } from '../model/record.ts'
import type { Index } from '../test/triggers.ts'

/** What makes a provision relevant without a need. `afterFailure`: its place among what a failure opens. */
export interface Stage {
  readonly provision: Provision
  readonly criterion: Criterion
  readonly afterFailure: number | null
}

/** An area's edition, opened: records by id, and the indexes that let cost follow what matches, not what exists. */
export interface Image {
  readonly data: ImageData
  /** Each noun's records by id. */
  readonly by: { readonly [N in keyof Records]: ReadonlyMap<string, Records[N][number]> }
  /** The needs whose list names a provision, in the order of their ids. */
  readonly needsOf: ReadonlyMap<string, readonly Need[]>
  /** The edges that leave a provision, and those that reach it, in the order of their ids. */
  readonly edgesFrom: ReadonlyMap<string, readonly Edge[]>
  readonly edgesTo: ReadonlyMap<string, readonly Edge[]>
  /** Rules, stages and consultations by the keys of a picture that can wake them; a consultation also by `rule:<id>`. */
  readonly rulesBy: Index<Rule>
  readonly stagesBy: Index<Stage>
  readonly consultsBy: Index<Consult>
}

/** A record that must be there: every check has passed, so its absence is a fault of ours and not of a reader's. */
export function must<N extends keyof Image['by']>(image: Image, noun: N, id: string): Records[N][number] {
  const record = image.by[noun].get(id)
  if (!record) throw new Error(`The image of ${image.data.area.id} has no record ${id} among its ${noun}`)
  return record as Records[N][number]
}
