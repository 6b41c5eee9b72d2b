// What a browser must fetch before the first screen stands, whichever page is opened first. Fails above the limits.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './prepare.mjs'

/** Bytes, gzipped. The map may weigh more, and what draws its lines comes after everything else, there alone. */
const LIMITS = { scripts: 120 * 1024, map: 140 * 1024, styles: 25 * 1024 }
const DRAWS = /Canvas-/

const built = join(root, 'build', 'web')
const read = (path) => readFileSync(join(built, path), 'utf8')
const weight = (path) => gzipSync(readFileSync(join(built, path)), { level: 9 }).length
const sum = (paths) => [...paths].reduce((total, path) => total + weight(path), 0)
const kB = (bytes) => `${(bytes / 1024).toFixed(1)} kB`

const html = read('index.html')
const named = (pattern) => [...html.matchAll(pattern)].map((match) => match[1].slice(1))
const first = withImports(named(/<script[^>]+src="([^"]+)"/g))
const styles = named(/<link rel="stylesheet"[^>]+href="([^"]+)"/g)

/** These scripts and all that they import before they run. */
function withImports(paths, seen = new Set()) {
  for (const path of paths) {
    if (seen.has(path)) continue
    seen.add(path)
    const next = [...read(path).matchAll(/\b(?:import|from)\s*["`]\.\/([^"`]+)["`]/g)].map(
      (match) => `assets/${match[1]}`,
    )
    withImports(next, seen)
  }
  return seen
}

/** Each page's own script, fetched when it is opened. */
function pages() {
  const lazy = new Set(
    [...first].flatMap((path) => [...read(path).matchAll(/import\(["`]\.\/([^"`]+)["`]\)/g)].map(([, name]) => name)),
  )
  return [...lazy].map((name) => ({ name, scripts: withImports([`assets/${name}`], new Set(first)) }))
}

const found = [{ name: 'home', scripts: first }, ...pages()].map((page) => ({
  ...page,
  bytes: sum(page.scripts),
  most: [...page.scripts].some((path) => DRAWS.test(read(path))) ? LIMITS.map : LIMITS.scripts,
}))
const css = sum(styles)
for (const { name, bytes } of found)
  console.log(`${kB(bytes).padStart(9)} of scripts  ${name.replace(/-[\w-]{8}\.js$/, '')}`)
console.log(`${kB(css).padStart(9)} of styles`)

const wrong = [
  ...found
    .filter(({ bytes, most }) => bytes > most)
    .map(({ name, most }) => `${name} needs more than ${kB(most)} of scripts`),
  ...found
    .filter(({ scripts }) => [...scripts].some((path) => DRAWS.test(path)))
    .map(({ name }) => `${name} waits for the map`),
  ...(css > LIMITS.styles ? [`the styles weigh more than ${kB(LIMITS.styles)}`] : []),
  ...(readdirSync(join(built, 'assets')).length === 0 ? ['nothing was built'] : []),
]
for (const line of wrong) console.error(`Too heavy: ${line}`)
process.exit(wrong.length > 0 ? 1 : 0)
