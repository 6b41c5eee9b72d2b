import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { canonical } from '../../domain/image/canonical.ts'
import type { ImageData } from '../../domain/model/image.ts'
import type { Edition } from './source.ts'

/** The last good images, on disk: what is served when the database is down at start, and past editions. */
export interface ImageDisk {
  /** What is kept, damaged or not, oldest edition first. */
  kept(): Promise<readonly Edition[]>
  /** An edition; undefined when it is not kept, or when its hash says that it is damaged, which is then logged. */
  read(area: string, edition: number): Promise<ImageData | undefined>
  /** Keeps an edition: whole or not at all, whatever happens meanwhile. */
  write(data: ImageData): Promise<void>
}

interface Kept extends Edition {
  hash: string
  path: string
}

const NAME = /^(\d+)\.(\d{4}-\d{2}-\d{2})\.([0-9a-f]{64})\.json$/

/** `damaged` is told of each file refused by its hash. */
export function openImageDisk(folder: string, damaged: (one: Edition) => void): ImageDisk {
  const kept = async (): Promise<Kept[]> => {
    const areas = (await entries(folder)).filter((entry) => entry.isDirectory())
    const lists = await Promise.all(areas.map(({ name }) => keptOf(name, join(folder, name))))
    return lists.flat().sort((a, b) => a.number - b.number)
  }
  return {
    kept,
    async read(area, edition) {
      for (const one of await kept()) {
        if (one.area !== area || one.number !== edition) continue
        const text = await readFile(one.path)
        if (sha256(text) === one.hash) return JSON.parse(text.toString('utf8'))
        damaged(one)
      }
      return undefined
    },
    async write(data) {
      const home = join(folder, data.area.id)
      const text = Buffer.from(canonical(data))
      const name = `${data.edition}.${data.publishedOn}.${sha256(text)}.json`
      await mkdir(home, { recursive: true })
      await writeWhole(home, name, text)
      const others = (await keptOf(data.area.id, home)).filter((one) => one.number === data.edition)
      for (const one of others) if (one.path !== join(home, name)) await rm(one.path, { force: true })
    },
  }
}

async function keptOf(area: string, home: string): Promise<Kept[]> {
  return (await entries(home)).flatMap(({ name }) => {
    const [, edition, publishedOn, hash] = NAME.exec(name) ?? []
    return edition && publishedOn && hash
      ? [{ area, number: Number(edition), publishedOn, hash, path: join(home, name) }]
      : []
  })
}

/** A name is only ever given to a file that is on the disk whole: written, synced, then renamed. */
async function writeWhole(home: string, name: string, text: Buffer): Promise<void> {
  const unfinished = join(home, `${name}.${process.pid}.part`)
  const file = await open(unfinished, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, join(home, name))
  const directory = await open(home, 'r')
  await directory.sync().finally(() => directory.close())
}

async function entries(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
