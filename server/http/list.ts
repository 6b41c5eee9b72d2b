import type { FastifyInstance } from 'fastify'
import type { Images } from '../images/keeper.ts'
import type { Published } from '../images/published.ts'
import { Refusal } from '../refusal.ts'
import { ASK_EACH_TIME, type Asset, makeAsset, sendAsset } from './asset.ts'
import { listPage } from './list-page.ts'

/** The printable list of an area's newest edition, for browsers in which scripts do not run. */
export function addList(app: FastifyInstance, images: Images, defaultArea: string): void {
  const made = new WeakMap<Published, Promise<Asset>>()
  const list = (published: Published): Promise<Asset> => {
    const asset = made.get(published) ?? makeAsset('text/html; charset=utf-8', Buffer.from(listPage(published.image)))
    made.set(published, asset)
    return asset
  }
  const newest = (area: string): Published => {
    const published = images.newest(area)
    if (!published) throw new Refusal('NOT_FOUND', 'There is no such area; see /image/areas.json.')
    return published
  }
  app.get('/list.html', async (request, reply) =>
    sendAsset(request, reply, await list(newest(defaultArea)), ASK_EACH_TIME),
  )
  app.get<{ Params: { area: string } }>('/area/:area/list.html', async (request, reply) =>
    sendAsset(request, reply, await list(newest(request.params.area)), ASK_EACH_TIME),
  )
}
