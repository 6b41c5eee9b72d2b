import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** The server as a process of its own, started as `npm start` starts it, from its source. */
export interface ServerProcess {
  child: ChildProcess
  /** Where it listens; undefined when it ended without listening. */
  address: string | undefined
  /** Every line of its output and its errors so far. */
  lines: string[]
  /** Resolves when a line of its output matches. */
  said(what: RegExp): Promise<string>
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>
}

/** Starts it; resolves when it listens or has ended. */
export async function startProcess(env: Record<string, string>, flags: readonly string[] = []): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...flags, '--import', 'tsx', 'server/main.ts'], {
    env: { PATH: process.env.PATH, PORT: '0', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const waiting = new Set<(line: string) => void>()
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      for (const tell of waiting) tell(line)
    })
  }
  const said = (what: RegExp): Promise<string> => {
    const before = lines.find((line) => what.test(line))
    if (before !== undefined) return Promise.resolve(before)
    return new Promise((resolve) => {
      const tell = (line: string) => {
        if (!what.test(line)) return
        waiting.delete(tell)
        resolve(line)
      }
      waiting.add(tell)
    })
  }
  const first = await Promise.race([said(/^Continuum is at /), ended])
  const address = typeof first === 'string' ? first.replace('Continuum is at ', '') : undefined
  return { child, address, lines, said, ended }
}
