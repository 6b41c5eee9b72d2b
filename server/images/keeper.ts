import type { ImageData } from '../../domain/model/image.ts'
import { Lru } from '../lru.ts'
import { Refusal } from '../refusal.ts'
import type { ImageDisk } from './disk.ts'
import { openPublished, type Published } from './published.ts'
import type { Edition, EditionSource } from './source.ts'

/** The published images as every read finds them: in memory, or on disk for the past; the database is never asked. */
export interface Images {
  /** Whether the database answered when it was last asked. */
  database(): 'up' | 'down'
  /** The newest edition of each area, by area id. */
  all(): readonly Published[]
  newest(area: string): Published | undefined
  /** Every edition of an area that is known of, the first first; none: there is no such area. */
  editions(area: string): readonly Edition[]
  /** One edition; undefined when there is none. */
  edition(area: string, edition: number): Promise<Published | undefined>
  /** The edition published by a day, else the first. Refuses an area that is not there. */
  on(area: string, day: string): Promise<Published>
}

/** The keeper's side of it. */
export interface ImageKeeper extends Images {
  /** Asks the database what is published, and takes what is newer. Never throws: a database that is down is a state. */
  look(): Promise<void>
  /** Puts editions on disk that are not there yet, so that the past can be read without the database. Never throws. */
  keepPast(): Promise<void>
}

/** What the keeper says of itself; nothing of it comes from a reader. */
export type KeeperNews = (
  code: 'DATABASE_UP' | 'DATABASE_DOWN' | 'EDITION_SERVED' | 'IMAGE_NOT_KEPT' | 'IMAGES_NOT_READ',
  about: { area?: string; edition?: number; error?: string },
) => void

const PAST_KEPT = 4

export function openKeeper(source: EditionSource, disk: ImageDisk, news: KeeperNews): ImageKeeper {
  const newest = new Map<string, Published>()
  const editions = new Map<string, readonly Edition[]>()
  const fromGraph = new Map<string, number>()
  const past = new Lru<string, Promise<Published | undefined>>(PAST_KEPT)
  /** What was put on disk or could not be: once is enough. */
  const tried = new Set<string>()
  let database: 'up' | 'down' | 'not asked' = 'not asked'

  const serve = (data: ImageData): void => {
    newest.set(data.area.id, openPublished(data))
    news('EDITION_SERVED', { area: data.area.id, edition: data.edition })
  }
  const down = (error: unknown): void => {
    if (database !== 'down') news('DATABASE_DOWN', { error: error instanceof Error ? error.name : 'unknown' })
    database = 'down'
  }
  const keep = (data: ImageData): Promise<void> =>
    disk.write(data).catch((error: NodeJS.ErrnoException) => {
      news('IMAGE_NOT_KEPT', { area: data.area.id, edition: data.edition, error: error.code ?? error.name })
    })

  const lookAtGraph = async (): Promise<void> => {
    for (const [area, number] of await source.newest()) {
      if (fromGraph.get(area) === number) continue
      const list = await source.editions(area)
      const data = await source.read(area, number)
      if (!data) continue
      editions.set(area, list)
      serve(data)
      await keep(data)
      fromGraph.set(area, number)
    }
  }
  /** What is not served yet, from the newest file that is not damaged. */
  const lookAtDisk = async (): Promise<void> => {
    const kept = await disk.kept()
    const missing = new Set(kept.map((one) => one.area).filter((area) => !newest.has(area)))
    for (const area of missing) {
      const list = kept.filter((one) => one.area === area)
      editions.set(area, list)
      for (const one of [...list].reverse()) {
        const data = newest.has(area) ? undefined : await disk.read(area, one.number)
        if (data) serve(data)
      }
    }
  }

  const edition = async (area: string, number: number): Promise<Published | undefined> => {
    const current = newest.get(area)
    if (current?.edition === number) return current
    const key = `${area}/${number}`
    const found = past.get(key) ?? disk.read(area, number).then((data) => data && openPublished(data))
    past.set(key, found)
    const published = await found
    if (!published) past.delete(key)
    return published
  }

  return {
    edition,
    editions: (area) => editions.get(area) ?? [],
    database: () => (database === 'up' ? 'up' : 'down'),
    all: () => [...newest.values()].sort((a, b) => (a.area < b.area ? -1 : 1)),
    newest: (area) => newest.get(area),
    async on(area, day) {
      const current = newest.get(area)
      if (!current) throw unknownArea(area, [...newest.keys()])
      if (current.publishedOn <= day) return current
      const chosen = editionOn(editions.get(area) ?? [], day)
      if (!chosen) return current
      const published = await edition(area, chosen.number)
      if (published) return published
      throw new Refusal('BUSY', `Edition ${chosen.number} is not read yet; ask again in a moment.`, 'on')
    },
    async look() {
      try {
        await lookAtGraph()
        if (database === 'down') news('DATABASE_UP', {})
        database = 'up'
      } catch (error) {
        down(error)
        await lookAtDisk().catch((reason: NodeJS.ErrnoException) => {
          news('IMAGES_NOT_READ', { error: reason.code ?? reason.name })
        })
      }
    },
    async keepPast() {
      if (database !== 'up') return
      try {
        const kept = new Set((await disk.kept()).map((one) => `${one.area}/${one.number}`))
        for (const one of [...editions.values()].flat()) {
          const key = `${one.area}/${one.number}`
          if (kept.has(key) || tried.has(key)) continue
          tried.add(key)
          const data = await source.read(one.area, one.number)
          if (data) await keep(data)
        }
      } catch (error) {
        down(error)
      }
    },
  }
}

/** The last edition published by a day, else the first. Order is by number, never by date. */
const editionOn = (editions: readonly Edition[], day: string): Edition | undefined =>
  editions.findLast((one) => one.publishedOn <= day) ?? editions[0]

function unknownArea(area: string, known: readonly string[]): Refusal {
  if (known.length === 0) return new Refusal('BUSY', 'Nothing is published here yet; ask again in a moment.')
  const named = /^[a-z]+(-[a-z]+)*$/.test(area) && area.length <= 60 ? `no area ${area}` : 'no such area'
  return new Refusal('UNKNOWN_AREA', `There is ${named}; there is ${[...known].sort().join(', ')}.`, 'area')
}
