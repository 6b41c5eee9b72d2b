import { mergeRecords } from '../../domain/image/merge.ts'
import type { ImageData } from '../../domain/model/image.ts'
import { type Edition, editionsOf } from './editions.ts'
import type { Asks } from './graph.ts'
import type { Layer } from './layer.ts'
import { readLayer } from './layers.ts'

/**
 * What was published for an area at one edition, the newest when none is named; null when there is no such area or
 * edition. An edition once published never changes, so it may be read in several questions.
 */
export async function readImage(graph: Asks, area: string, edition?: number): Promise<ImageData | null> {
  const editions = await editionsOf(graph, area)
  const wanted = edition === undefined ? editions.at(-1) : editions.find((one) => one.number === edition)
  if (!wanted) return null
  const layers = await layersOf(graph, wanted)
  const own = layers.at(-1)
  if (!own) return null
  const records = mergeRecords(layers.map(({ area: _, ...stated }) => stated))
  return { area: own.area, edition: wanted.number, publishedOn: wanted.publishedOn, records }
}

/** The layers that an edition stands on, each at the edition of then, its own last. */
async function layersOf(graph: Asks, edition: Edition): Promise<Layer[]> {
  const layers = new Map<string, Layer>()
  for (const [base, number] of Object.entries(edition.standsOn)) {
    const beneath = (await editionsOf(graph, base)).find((one) => one.number === number)
    if (!beneath) throw new Error(`Edition ${edition.number} of ${edition.area} stands on one of ${base} that is gone`)
    for (const layer of await layersOf(graph, beneath)) layers.set(layer.area.id, layer)
  }
  const own = await readLayer(graph, edition.area, edition.number)
  return own ? [...layers.values(), own.layer] : [...layers.values()]
}
