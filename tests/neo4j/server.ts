import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import neo4j from 'neo4j-driver'
import { fetchLibraries, folder, lib } from './libraries.ts'

/** A server that a test may stop, kill, pause and start again. */
export interface Neo4jServer {
  readonly uri: string
  readonly port: number
  /** Asks it to end; done when it has. */
  stop(): Promise<void>
  /** Ends it as a power cut would; done when it has. */
  kill(): Promise<void>
  /** It stops answering while its connections stay open, until `resume`. */
  pause(): void
  resume(): void
}

/** Starts a Neo4j that keeps its data in `home`; ready when it answers. */
export async function startNeo4j(home: string, port?: number): Promise<Neo4jServer> {
  fetchLibraries()
  const chosen = port ?? (await freePort())
  const java = ['-Xmx700m', '-cp', join(lib, '*'), join(folder, 'Neo4jServer.java'), home, String(chosen)]
  const server = spawn('java', java, { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(server, 'exit')
  const said: string[] = []
  server.stderr.on('data', (text: Buffer) => said.push(text.toString()))
  let ready = false
  for await (const line of createInterface({ input: server.stdout })) {
    ready = line.startsWith('ready ')
    if (ready) break
  }
  if (!ready) throw new Error(`Neo4j did not start:\n${said.join('')}`)
  server.stdout.resume()
  const uri = `bolt://127.0.0.1:${chosen}`
  await answers(uri)
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    server.kill(signal)
    await ended
  }
  return {
    uri,
    port: chosen,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    pause: () => server.kill('SIGSTOP'),
    resume: () => server.kill('SIGCONT'),
  }
}

/** The first question after a start takes seconds on a small machine; tests begin after it. */
async function answers(uri: string): Promise<void> {
  const driver = neo4j.driver(uri)
  await driver.executeQuery('RETURN 1 AS one')
  await driver.close()
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return address.port
}
