import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildApp } from './app.ts'
import { clock } from './clock.ts'
import { type Environment, readConfig, WrongSettings } from './config.ts'
import { fillFromSeed, UnsoundSeed } from './filled.ts'
import { openGraph } from './graph/open.ts'
import { watchPressure } from './http/pressure.ts'
import { readSite } from './http/site.ts'
import { openImageDisk } from './images/disk.ts'
import { openKeeper } from './images/keeper.ts'
import { editionsIn } from './images/source.ts'
import { watch } from './images/watch.ts'
import { root } from './root.ts'
import { stopOnSignal } from './stop.ts'

/** Reads the settings, opens the graph, fills an empty one, reads the images, listens. Stops the process if it cannot. */
export async function start(env: Environment): Promise<void> {
  try {
    await serve(env)
  } catch (error) {
    process.stderr.write(`Continuum cannot start.\n${reason(error)}\n`)
    process.exit(1)
  }
}

async function serve(env: Environment): Promise<void> {
  const config = readConfig(env)
  const graph = await openGraph(config)
  const fill = once(() => fillFromSeed(graph, join(root, 'graph-seed'), clock))
  const disk = openImageDisk(join(config.dataDir, 'images'), ({ area, number }) => {
    app.log.error({ code: 'IMAGE_DAMAGED', area, edition: number })
  })
  const images = openKeeper(editionsIn(graph, fill), disk, (code, about) => app.log.info({ code, ...about }))
  const pressure = watchPressure()
  const site = await readSite(join(root, 'build', 'web'))
  const app = await buildApp({ config, images, clock, pressure, site })
  await fill().catch(unlessUnsound)
  await images.look()
  const address = await app.listen({ port: config.port, host: config.host })
  process.stdout.write(`Continuum is at ${address}\n`)
  const stopWatching = watch(images)
  stopOnSignal(app.log, async () => {
    await app.close()
    pressure.stop()
    await stopWatching()
    await graph.close()
  })
}

/** A graph that cannot be reached is filled when it can; content that is unsound is for people to mend. */
function unlessUnsound(error: unknown): void {
  if (error instanceof UnsoundSeed) throw error
}

/** Does what it is given until that has succeeded once. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done = false
  return async () => {
    if (!done) await work()
    done = true
  }
}

/** What a person who starts the server needs to know. */
function reason(error: unknown): string {
  if (error instanceof WrongSettings || error instanceof UnsoundSeed) return error.message
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return 'The port is taken: another server listens on it. Set PORT to another.'
  return message
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) await start(process.env)
