import type { FastifyInstance } from 'fastify'
import type { Images } from '../images/keeper.ts'

/** Live: the process answers. Ready: there is an image to answer from, with the database up or down. */
export function addHealth(app: FastifyInstance, images: Images): void {
  app.get('/health/live', async () => ({ status: 'up' }))
  app.get('/health/ready', async (_request, reply) => {
    const editions = Object.fromEntries(images.all().map(({ area, edition }) => [area, edition]))
    const ready = Object.keys(editions).length > 0
    return reply.code(ready ? 200 : 503).send({ database: images.database(), editions })
  })
}
