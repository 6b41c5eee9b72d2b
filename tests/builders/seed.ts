import { mergeRecords } from '../../domain/image/merge.ts'
import type { ImageData } from '../../domain/model/image.ts'
import { layersFor, loadSeed, type Seed } from '../../server/seed/load.ts'

/** Read once for each file of tests: reading takes a second. */
let loaded: Seed | undefined

/** An area of the real seed, as its first edition is read. */
export function seededData(id: string): ImageData {
  loaded ??= loadSeed('graph-seed')
  const { areas } = loaded
  const area = areas[id]?.area
  if (!area) throw new Error(`The seed has no area ${id}`)
  return { area, edition: 1, publishedOn: '2026-07-26', records: mergeRecords(layersFor(areas, id)) }
}
