import { type FastifyInstance, fastify, LogController } from 'fastify'
import { addGraphql } from './api/graphql.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { addClosing } from './http/closing.ts'
import { addErrors, answerError, answerUnreadable } from './http/errors.ts'
import { addSecurityHeaders } from './http/headers.ts'
import { addHealth } from './http/health.ts'
import { addImages } from './http/images.ts'
import { addList } from './http/list.ts'
import { addRequestLog, type LogStream, logOptions } from './http/log.ts'
import { addMetrics, Metrics } from './http/metrics.ts'
import { addPressureGuard, type Pressure } from './http/pressure.ts'
import { addSite, type Site } from './http/site.ts'
import type { Images } from './images/keeper.ts'

/** All that the app is built from. It opens nothing itself, so a test gives it what it likes. */
export interface Parts {
  config: Config
  images: Images
  clock: Clock
  pressure: Pressure
  /** The built screens; empty while they are developed. */
  site: Site
  /** Left out: standard output. */
  log?: LogStream
}

/** Builds the app; it listens to nothing yet. */
export async function buildApp({ config, images, clock, pressure, site, log }: Parts): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    ...logOptions(config.logLevel, log),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 100 * 1024,
    requestTimeout: 10_000,
    keepAliveTimeout: 30_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 100 },
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
    clientErrorHandler: answerUnreadable,
  })
  app.removeContentTypeParser('text/plain')
  const metrics = new Metrics()
  await addSecurityHeaders(app, config.behindTls)
  addRequestLog(app, metrics, clock)
  addClosing(app)
  addPressureGuard(app, pressure)
  addErrors(app)
  addHealth(app, images)
  addMetrics(app, metrics, images)
  addImages(app, images, config.area)
  await addGraphql(app, { images, clock, production: config.production })
  addList(app, images, config.area)
  addSite(app, site, images, config.area)
  return app
}
