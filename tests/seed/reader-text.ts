import { mergeRecords } from '../../domain/image/merge.ts'
import type { Records } from '../../domain/model/image.ts'
import type { Area } from '../../domain/model/record.ts'
import { layersFor, loadSeed } from '../../server/seed/load.ts'

const seed = loadSeed('graph-seed')

/** An area's records as its readers get them: what it builds on, then its own. */
export function recordsOf(area: string): Records {
  return mergeRecords(layersFor(seed.areas, area))
}

/** What an area says of itself. */
export function areaOf(id: string): Area | undefined {
  return seed.areas[id]?.area
}

/** Fields that a reader never sees as words: ids, and where a statement comes from. */
const NOT_READ: ReadonlySet<string> = new Set(['id', 'cites', 'catalogue', 'law', 'stages', 'opensWhen', 'searchWords'])

/** Every string of a record that a reader is given, joined by line breaks. */
export function readerText(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(readerText).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  const read = Object.entries(value).filter(([key]) => !NOT_READ.has(key))
  return read.map(([, inner]) => readerText(inner)).join('\n')
}

/** Every place in a source that a record cites, as `source: where`. */
export function placesCited(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(placesCited)
  if (typeof value !== 'object' || value === null) return []
  if ('source' in value && 'where' in value) return [`${value.source}: ${value.where}`]
  return Object.values(value).flatMap(placesCited)
}
