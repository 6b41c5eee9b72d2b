import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const folder = dirname(fileURLToPath(import.meta.url))
export const lib = join(folder, 'lib')

/** Why no server can be started here, in one line; null: one can. */
export function whyNot(): string | null {
  const missing = ['java', 'mvn'].filter(
    (command) => spawnSync(command, ['-version'], { stdio: 'ignore' }).status !== 0,
  )
  if (missing.length === 0 || (missing.length === 1 && missing[0] === 'mvn' && existsSync(lib))) return null
  return `there is no ${missing.join(' and no ')}, and NEO4J_URI is not set`
}

/** Fetches the server's libraries, once: a folder that is there is whole, since it only gets its name at the end. */
export function fetchLibraries(): void {
  if (existsSync(lib)) return
  const part = `${lib}.part`
  rmSync(part, { recursive: true, force: true })
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${part}`]
  execFileSync('mvn', ['-q', '-B', '-f', join(folder, 'pom.xml'), ...goal], { stdio: ['ignore', 'ignore', 'inherit'] })
  renameSync(part, lib)
}
