import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** What a newcomer has: the files of the repository and nothing that was installed, built or kept. */
const folder = mkdtempSync(join(tmpdir(), 'continuum-newcomer-'))
const running: ChildProcess[] = []

beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  for (const file of files.trim().split('\n')) cpSync(file, join(folder, file))
})

afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const { NEO4J_URI: _, NODE_ENV: __, ...env } = process.env

/** Runs a command of the README; resolves with the address it prints. */
function address(...command: string[]): Promise<{ child: ChildProcess; at: string }> {
  const child = spawn(process.execPath, command, { cwd: folder, env: { ...env, PORT: '0' } })
  running.push(child)
  return new Promise((found, lost) => {
    let said = ''
    const listen = (text: Buffer) => {
      said += text
      const at = said.match(/Continuum is at (http:\S+)/)?.[1]
      if (at) found({ child, at })
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => lost(new Error(`it stopped with ${code}: ${said.slice(-2000)}`)))
  })
}

describe('npm start, in a folder with the files alone', () => {
  test('installs, builds, fills the graph, serves, and stops cleanly; the second time it only serves', async () => {
    for (const _run of ['first', 'second']) {
      const { child, at } = await address('start.mjs')
      const ready = await fetch(`${at}/health/ready`)
      expect(ready.status).toBe(200)
      expect(await ready.json()).toEqual({
        database: 'up',
        editions: { 'bromley-bexley': 1, england: 1, hackney: 1 },
      })
      const page = await fetch(at, { headers: { accept: 'text/html' } })
      expect(await page.text()).toContain('Continuum')
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
    }
  }, 300_000)
})
