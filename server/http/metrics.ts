import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance } from 'fastify'
import type { Images } from '../images/keeper.ts'

const BUCKETS_MS = [1, 5, 10, 25, 50, 100, 250, 500, 1000]

interface Count {
  byStatus: Map<string, number>
  buckets: number[]
  sum: number
  count: number
}

/** Counts and durations by route template and class of status: nothing that a reader sent. */
export class Metrics {
  readonly #routes = new Map<string, Count>()

  answered(route: string, status: number, ms: number): void {
    const count = this.#routes.get(route) ?? { byStatus: new Map(), buckets: BUCKETS_MS.map(() => 0), sum: 0, count: 0 }
    this.#routes.set(route, count)
    const kind = `${Math.floor(status / 100)}xx`
    count.byStatus.set(kind, (count.byStatus.get(kind) ?? 0) + 1)
    count.buckets = count.buckets.map((held, index) => held + (ms <= (BUCKETS_MS[index] ?? 0) ? 1 : 0))
    count.sum += ms
    count.count += 1
  }

  lines(): string[] {
    const lines = ['# TYPE http_requests_total counter']
    for (const [route, { byStatus }] of this.#routes)
      for (const [status, held] of byStatus)
        lines.push(`http_requests_total{route="${route}",status="${status}"} ${held}`)
    lines.push('# TYPE http_request_duration_ms histogram')
    for (const [route, { buckets, sum, count }] of this.#routes) {
      const name = 'http_request_duration_ms'
      buckets.forEach((held, index) => {
        lines.push(`${name}_bucket{route="${route}",le="${BUCKETS_MS[index]}"} ${held}`)
      })
      lines.push(`${name}_bucket{route="${route}",le="+Inf"} ${count}`)
      lines.push(`${name}_sum{route="${route}"} ${sum.toFixed(1)}`, `${name}_count{route="${route}"} ${count}`)
    }
    return lines
  }
}

/** Prometheus text at /metrics. */
export function addMetrics(app: FastifyInstance, metrics: Metrics, images: Images): void {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  app.addHook('onClose', async () => {
    delay.disable()
  })
  app.get('/metrics', async (_request, reply) => {
    const lines = [
      ...metrics.lines(),
      '# TYPE database_up gauge',
      `database_up ${images.database() === 'up' ? 1 : 0}`,
      '# TYPE edition gauge',
      ...images.all().map(({ area, edition }) => `edition{area="${area}"} ${edition}`),
      '# TYPE event_loop_delay_ms gauge',
      `event_loop_delay_ms{quantile="0.99"} ${(delay.percentile(99) / 1e6).toFixed(1)}`,
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
    ]
    return reply.type('text/plain; version=0.0.4').send(`${lines.join('\n')}\n`)
  })
}
