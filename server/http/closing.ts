import type { FastifyInstance } from 'fastify'

/** Once the server stops, each answer ends its connection: a client that keeps one open would hold the process. */
export function addClosing(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close')
  })
}
