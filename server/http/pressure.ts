import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../refusal.ts'

/** How late this process runs; a part, so that a test can say that it is late. */
export interface Pressure {
  /** Milliseconds by which the event loop was late of late. */
  late(): number
}

const TOO_LATE_MS = 250
const LOOK_EVERY_MS = 500

/** Watches the event loop, half a second at a time. Late is what lasts: one pause, such as reading a new edition, is not. */
export function watchPressure(): Pressure & { stop(): void } {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  let before = 0
  let last = 0
  const timer = setInterval(() => {
    before = last
    last = delay.mean / 1e6
    delay.reset()
  }, LOOK_EVERY_MS).unref()
  return {
    late: () => Math.min(before, last),
    stop() {
      clearInterval(timer)
      delay.disable()
    },
  }
}

/** Turns requests away while the process runs late, so that those taken are answered in time. Health is always told. */
export function addPressureGuard(app: FastifyInstance, pressure: Pressure): void {
  app.addHook('onRequest', async (request, reply) => {
    if (pressure.late() <= TOO_LATE_MS || request.routeOptions.url?.startsWith('/health/')) return
    reply.header('retry-after', '1')
    throw new Refusal('BUSY', 'The server is busy; ask again in a second.')
  })
}
