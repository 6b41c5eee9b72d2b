import type { LayerRecords } from '../../domain/image/merge.ts'
import { NOUNS, type Noun } from '../../domain/model/nouns.ts'
import type { Area } from '../../domain/model/record.ts'
import type { Fields } from './properties.ts'

/** What one area states itself: its own record, and of every other noun whole records or the fields that differ. */
export type Layer = LayerRecords & { readonly area: Area }

/** A record with its noun, its fields as plain values. */
export interface Stated {
  readonly noun: Noun
  readonly id: string
  readonly fields: Fields
}

/** Every record of a layer, its area's first, then noun by noun. */
export function statedIn(layer: Layer): Stated[] {
  const all = NOUNS.flatMap((noun) => (layer[noun] ?? []).map((record) => stated(noun, record)))
  return [stated('area', layer.area), ...all]
}

/** A record is plain JSON by its type, which says so field by field and not as a whole. */
function stated(noun: Noun, record: { readonly id: string }): Stated {
  return { noun, id: record.id, fields: record as unknown as Fields }
}

/** What distinguishes a record from every other of its layer. */
export const nameOf = ({ noun, id }: { readonly noun: Noun; readonly id: string }): string => `${noun}/${id}`

/** The layers an area stands on, the base first, its own last. An area beneath that is not there is passed over. */
export function layersUpTo(area: string, layers: ReadonlyMap<string, Layer>, above: readonly string[] = []): Layer[] {
  const own = layers.get(area)
  if (!own || above.includes(area)) return []
  const beneath = (own.area.buildsOn ?? []).flatMap((base) => layersUpTo(base, layers, [...above, area]))
  return [...new Set([...beneath, own])]
}
