import type { FastifyInstance } from 'fastify'
import type { Images } from '../images/keeper.ts'
import type { Published } from '../images/published.ts'
import { Refusal } from '../refusal.ts'
import { ASK_EACH_TIME, IMMUTABLE, jsonAsset, sendAsset } from './asset.ts'

interface Which {
  Params: { area: string; edition: string }
}

/** The published images, for every browser and any other system: what is newest, and each edition's two halves. */
export function addImages(app: FastifyInstance, images: Images, defaultArea: string): void {
  app.get('/image/areas.json', async (request, reply) => {
    const areas = images.all().map(({ image }) => ({ id: image.data.area.id, name: image.data.area.name }))
    return sendAsset(request, reply, await jsonAsset({ default: defaultArea, areas }), ASK_EACH_TIME)
  })

  app.get<Which>('/image/:area/current.json', async (request, reply) => {
    const newest = images.newest(request.params.area)
    if (!newest) throw missing()
    return sendAsset(request, reply, await jsonAsset(await currentOf(newest)), ASK_EACH_TIME)
  })

  app.get<Which>('/image/:area/editions.json', async (request, reply) => {
    const { area } = request.params
    if (!images.newest(area)) throw missing()
    const editions = images.editions(area).map(({ number, publishedOn }) => ({ edition: number, publishedOn }))
    return sendAsset(request, reply, await jsonAsset(editions), ASK_EACH_TIME)
  })

  app.get<Which>('/image/:area/:edition(^\\d{1,9}$).json', async (request, reply) => {
    const { index } = await filesOf(images, request.params)
    return sendAsset(request, reply, index, IMMUTABLE)
  })

  app.get<Which>('/image/:area/:edition(^\\d{1,9}$).bodies.json', async (request, reply) => {
    const { bodies } = await filesOf(images, request.params)
    return sendAsset(request, reply, bodies, IMMUTABLE)
  })
}

/** The addresses carry the hash, so that what is kept under one for ever is never anything else. */
async function currentOf({ area, edition, publishedOn, files }: Published) {
  const { index, bodies } = await files()
  return {
    edition,
    publishedOn,
    hash: index.hash,
    index: `/image/${area}/${edition}.json?hash=${index.hash.slice(0, 16)}`,
    bodies: `/image/${area}/${edition}.bodies.json?hash=${bodies.hash.slice(0, 16)}`,
  }
}

async function filesOf(images: Images, { area, edition }: Which['Params']) {
  const published = await images.edition(area, Number(edition))
  if (!published) throw missing()
  return published.files()
}

const missing = (): Refusal => new Refusal('NOT_FOUND', 'There is no such area or edition; see /image/areas.json.')
