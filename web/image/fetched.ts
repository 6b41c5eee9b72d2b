import { type Bodies, joinImage } from '../../domain/image/split.ts'
import type { ImageData } from '../../domain/model/image.ts'
import { type EditionNote, ImageMissing, type ImageSource } from './source.ts'

/** What `/image/:area/current.json` says: the edition in force and where its two files are. */
interface Current {
  edition: number
  hash: string
  publishedOn: string
  index: string
  bodies: string
}

/**
 * The image over HTTP. `area` is the one in the address; null asks the server which area owns the bare addresses.
 * Nothing of a pupil is in any of these requests: they are the same for every reader.
 */
export function fetchedImage(area: string | null): ImageSource {
  let current: Current | undefined
  const home = async (stop: AbortSignal): Promise<string> => {
    const name = area ?? (await json<{ default: string }>('/image/areas.json', stop)).default
    return `/image/${encodeURIComponent(name)}`
  }
  return {
    async index(stop) {
      current = await json<Current>(`${await home(stop)}/current.json`, stop)
      return json<ImageData>(current.index, stop)
    },
    async bodies(stop) {
      if (!current) throw new Error('The bodies of an image are asked for after its index')
      return json<Bodies>(current.bodies, stop)
    },
    editions: async (stop) => json<EditionNote[]>(`${await home(stop)}/editions.json`, stop),
    async edition(number, stop) {
      const at = await home(stop)
      const [index, bodies] = await Promise.all([
        json<ImageData>(`${at}/${number}.json`, stop),
        json<Bodies>(`${at}/${number}.bodies.json`, stop),
      ])
      return joinImage(index, bodies)
    },
  }
}

async function json<T>(address: string, stop: AbortSignal): Promise<T> {
  const reply = await fetch(address, { signal: stop, headers: { accept: 'application/json' } })
  if (reply.status === 404) throw new ImageMissing(address)
  if (!reply.ok) throw new Error(`${address} answered ${reply.status}`)
  return (await reply.json()) as T
}
