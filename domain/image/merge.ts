import type { Records } from '../model/image.ts'
import { NOUNS, type Nouns } from '../model/nouns.ts'
import { byId } from './order.ts'
import { withinArea } from './within-area.ts'

/** What one area states itself: whole records, or the fields in which they differ from the area it builds on. */
export type LayerRecords = { readonly [N in keyof Records]?: readonly (Partial<Nouns[N]> & { id: string })[] }

/**
 * One area's records: base areas first, its own last. A later record replaces the fields it states and keeps
 * the others; a list that it states replaces the whole list. What the area lacks is dropped from every list.
 * Whether the outcome is whole is for the checks to say, not for this function.
 */
export function mergeRecords(layers: readonly LayerRecords[]): Records {
  return withinArea(stacked(layers))
}

/** The layers laid over each other, references not yet looked at. */
function stacked(layers: readonly LayerRecords[]): Records {
  const merged: Partial<Record<keyof Records, unknown>> = {}
  for (const noun of NOUNS) {
    const byOwnId = new Map<string, { id: string }>()
    for (const layer of layers) {
      for (const record of layer[noun] ?? []) byOwnId.set(record.id, { ...byOwnId.get(record.id), ...record })
    }
    merged[noun] = [...byOwnId.values()].sort(byId)
  }
  return merged as Records
}
