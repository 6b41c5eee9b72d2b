// What `npm start` and `npm test` share: install when the lock changed, build when a source changed.
// Node's own modules only, since nothing else is there on a fresh clone.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
// The safeguarding numbers of the seed stand in the page itself, so the content counts too.
const BUILT_FROM = ['domain', 'server', 'web', 'graph-seed', 'index.html', 'vite.config.ts', 'package-lock.json']

/** Stops with one clear line when Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Continuum needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Runs `npm ci` unless what is installed is what the lock asks for. */
export function install() {
  const mark = join(root, 'node_modules', '.installed-from')
  const wanted = hash(['package-lock.json'])
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  console.error('Installing what Continuum needs ...')
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(mark, wanted)
}

/** Builds the screens and the server unless they were built from these very sources. */
export function build() {
  const mark = join(root, 'build', '.built-from')
  const wanted = hash(BUILT_FROM)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  console.error('Building ...')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  run(process.execPath, [vite, 'build', '--logLevel', 'warn'])
  run(process.execPath, [vite, 'build', '--ssr', 'server/main.ts', '--outDir', 'build/server', '--logLevel', 'warn'])
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, wanted)
}

function run(command, args) {
  const shell = process.platform === 'win32' && command === 'npm'
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell })
  if (done.status === 0) return
  console.error(`${command} ${args.join(' ')} did not finish: ${done.error?.message ?? `exit ${done.status}`}`)
  process.exit(1)
}

function hash(places) {
  const sum = createHash('sha256')
  for (const file of places.flatMap(filesUnder)) sum.update(file).update(readFileSync(join(root, file)))
  return sum.digest('hex')
}

function filesUnder(place) {
  const path = join(root, place)
  if (!existsSync(path)) return []
  if (place.includes('.')) return [place]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort()
}
