import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp, type Parts } from '../../server/app.ts'
import { type Config, readConfig } from '../../server/config.ts'
import { fillFromSeed } from '../../server/filled.ts'
import type { Graph } from '../../server/graph/graph.ts'
import { openGraph } from '../../server/graph/open.ts'
import { openImageDisk } from '../../server/images/disk.ts'
import { type ImageKeeper, openKeeper } from '../../server/images/keeper.ts'
import { editionsIn } from '../../server/images/source.ts'

/** 23 November 2026, and a clock that stands still unless a test moves it. */
export const A_DAY = '2026-11-23'
export const stillClock = { today: () => A_DAY, now: () => 0 }
export const atEase = { late: () => 0 }

export interface Serving {
  address: string
  images: ImageKeeper
  graph: Graph
  dataDir: string
  /** Every line the server has logged so far. */
  log: string[]
  close(): Promise<void>
}

export interface ServingChoices {
  env?: Record<string, string>
  parts?: Partial<Pick<Parts, 'clock' | 'pressure' | 'site'>>
  /** What stands between the images and the graph; a test may count or cut it. */
  graph?: (graph: Graph) => Graph
  seed?: string
}

/** The real app over real HTTP on a free port, with the real content in an embedded graph of its own. */
export async function serving(choices: ServingChoices = {}): Promise<Serving> {
  const dataDir = mkdtempSync(join(tmpdir(), 'continuum-api-'))
  const config = readConfig({ PORT: '0', DATA_DIR: dataDir, NODE_ENV: 'production', ...choices.env })
  const opened = await openGraph(config)
  const graph = choices.graph?.(opened) ?? opened
  await fillFromSeed(graph, choices.seed ?? 'graph-seed', stillClock)
  const served = await serveImages(config, graph, choices)
  return {
    ...served,
    graph,
    dataDir,
    async close() {
      await served.close()
      await graph.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The app on images that are read from this graph, or from the disk when the graph does not answer. */
export async function serveImages(config: Config, graph: Graph, { parts }: ServingChoices = {}) {
  const log: string[] = []
  const note = (line: object) => log.push(JSON.stringify(line))
  const disk = openImageDisk(join(config.dataDir, 'images'), (one) => note({ code: 'IMAGE_DAMAGED', ...one }))
  const images = openKeeper(
    editionsIn(graph, async () => undefined),
    disk,
    (code, about) => note({ code, ...about }),
  )
  await images.look()
  const stream = { write: (line: string) => log.push(line) }
  const given = { clock: stillClock, pressure: atEase, site: new Map(), ...parts }
  const app = await buildApp({ config, images, ...given, log: stream })
  const address = await app.listen({ port: config.port, host: config.host })
  return { address, images, log, close: () => app.close() }
}

/** Asks a question over HTTP. */
export async function ask(address: string, query: string, variables?: unknown): Promise<Answered> {
  return post(address, JSON.stringify({ query, variables }))
}

export interface Answered {
  status: number
  text: string
  body: { data?: Record<string, unknown> | null; errors?: readonly ApiError[] }
}
interface ApiError {
  message: string
  path?: readonly string[]
  extensions: { code: string; field?: string; reference?: string }
}

/** Sends these very bytes to /graphql. */
export async function post(address: string, body: string, type = 'application/json'): Promise<Answered> {
  const reply = await fetch(`${address}/graphql`, { method: 'POST', body, headers: { 'content-type': type } })
  const text = await reply.text()
  return { status: reply.status, text, body: JSON.parse(text) }
}
