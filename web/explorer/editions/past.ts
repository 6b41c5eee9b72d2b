import type { ImageData } from '../../../domain/model/image.ts'

/** Editions never change, so each is asked for once. */
const asked = new Map<string, Promise<ImageData>>()

/** One past edition of an area. Throws when it cannot be reached. */
function edition(area: string, number: number): Promise<ImageData> {
  const address = `/image/${encodeURIComponent(area)}/${number}.json`
  const there = asked.get(address)
  if (there) return there
  const asking = fetched(address)
  asked.set(address, asking)
  asking.catch(() => asked.delete(address))
  return asking
}

async function fetched(address: string): Promise<ImageData> {
  const reply = await fetch(address, { headers: { accept: 'application/json' } })
  if (!reply.ok) throw new Error(`${address} answered ${reply.status}`)
  return (await reply.json()) as ImageData
}

/** The edition that was in force on a date, looked for by halving; null before the first. */
export async function editionOn(newest: ImageData, date: string): Promise<ImageData | null> {
  if (newest.publishedOn <= date) return newest
  let found: ImageData | null = null
  let [low, high] = [1, newest.edition - 1]
  while (low <= high) {
    const middle = Math.floor((low + high) / 2)
    const one = await edition(newest.area.id, middle)
    if (one.publishedOn <= date) {
      found = one
      low = middle + 1
    } else high = middle - 1
  }
  return found
}

/** The edition before this one; null for the first. */
export async function editionBefore(newest: ImageData): Promise<ImageData | null> {
  return newest.edition > 1 ? edition(newest.area.id, newest.edition - 1) : null
}
