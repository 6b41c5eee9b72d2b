import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Images } from '../images/keeper.ts'
import { Refusal } from '../refusal.ts'
import { ASK_EACH_TIME, type Asset, IMMUTABLE, makeAsset, sendAsset } from './asset.ts'
import { answerError } from './errors.ts'
import { isPage, type PagedNoun } from './pages.ts'

/** The built screens, in memory: no path that is asked for ever reaches the disk. */
export type Site = ReadonlyMap<string, () => Promise<Asset>>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** Reads a folder of built screens; each file is compressed when it is first asked for. An absent folder is empty. */
export async function readSite(folder: string): Promise<Site> {
  if (!existsSync(folder)) return new Map()
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found.filter((entry) => entry.isFile() && TYPES[extname(entry.name)])
  const read = files.map(async (entry): Promise<[string, () => Promise<Asset>]> => {
    const path = join(entry.parentPath, entry.name)
    const body = await readFile(path)
    let asset: Promise<Asset> | undefined
    const address = path.slice(folder.length).split(sep).join('/')
    return [address, () => (asset ??= makeAsset(TYPES[extname(entry.name)] ?? '', body))]
  })
  return new Map(await Promise.all(read))
}

/** Serves the screens; an unknown address gets the same page, which says so, with 404. `area` owns the bare addresses. */
export function addSite(app: FastifyInstance, site: Site, images: Images, area: string): void {
  for (const [address, asset] of site) {
    const caching = address.startsWith('/assets/') ? IMMUTABLE : ASK_EACH_TIME
    if (address !== '/index.html')
      app.get(address, async (request, reply) => sendAsset(request, reply, await asset(), caching))
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(request, reply)
    const [path = '/'] = request.url.split('?', 1)
    const page = wantsPage(request) ? site.get('/index.html') : undefined
    if (path === '/graphql') return refuseMethod(request, reply)
    if (!page) return answerError(new Refusal('NOT_FOUND', 'There is nothing at this address.'), request, reply)
    const found = isPage(path, (area) => images.newest(area) !== undefined, holds(images, area))
    return sendAsset(request, reply.code(found ? 200 : 404), await page(), ASK_EACH_TIME)
  })
}

/** Whether an area's newest edition has a record. */
const holds =
  (images: Images, bare: string) =>
  (area: string | null, noun: PagedNoun, id: string): boolean =>
    images.newest(area ?? bare)?.image.by[noun].has(id) ?? false

/** A browser going somewhere, and not a script or a picture that is missing. */
const wantsPage = ({ headers }: FastifyRequest): boolean =>
  headers.accept === undefined || /text\/html|\*\/\*/.test(headers.accept)

function refuseMethod(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [path] = request.url.split('?', 1)
  reply.header('allow', path === '/graphql' ? 'POST' : 'GET, HEAD')
  return answerError(new Refusal('METHOD_NOT_ALLOWED', 'This address does not take that method.'), request, reply)
}
