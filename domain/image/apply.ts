import type { Records } from '../model/image.ts'
import type { LayerRecords } from './merge.ts'
import { byId } from './order.ts'

/** One record as it should become. `content` is the whole record of that layer, or null to take it away. */
export interface RecordChange {
  noun: keyof Records
  id: string
  content: Readonly<Record<string, unknown>> | null
}

/** A layer with a draft's changes made, in their order; the layer given is not touched. */
export function apply(records: LayerRecords, changes: readonly RecordChange[]): LayerRecords {
  const changed: { [noun: string]: readonly { id: string }[] } = { ...records }
  for (const { noun, id, content } of changes) {
    const others = (changed[noun] ?? []).filter((record) => record.id !== id)
    changed[noun] = content ? [...others, { ...content, id }].sort(byId) : others
  }
  return changed as LayerRecords
}
