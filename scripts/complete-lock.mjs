// Adds to package-lock.json the binaries for other platforms that npm left out because the
// registry at hand did not serve them: `npm ci` on such a platform fails without them.
// Version comes from the parent's optionalDependencies; os, cpu and libc from the package's name.
import { readFileSync, writeFileSync } from 'node:fs'

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const PROCESSORS = {
  arm64: 'arm64',
  x64: 'x64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
}

/** What a package's name says about the machine it is for, e.g. linux, arm64, musl. */
export function platformOf(name) {
  const words = name.split(/[/-]/)
  const os = SYSTEMS.filter((system) => words.includes(system))
  const cpu = Object.keys(PROCESSORS).filter((processor) => words.includes(processor))
  if (os.length !== 1 || cpu.length !== 1) return null
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : null
  return { os, cpu, ...(libc && { libc }) }
}

/** The lock with every optional platform package of its packages, and the names of those it lacked. */
export function completeLock(lock) {
  const added = []
  const packages = { ...lock.packages }
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`
      if (packages[place] || packages[`${path}/${place}`]) continue
      const platform = platformOf(name)
      if (!platform) continue
      packages[place] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true }
      added.push(name)
    }
  }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  return { lock: { ...lock, packages: sorted }, added }
}

if (process.argv[1]?.endsWith('complete-lock.mjs')) {
  const { lock, added } = completeLock(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
  console.log(added.length ? `added ${added.length}: ${added.join(', ')}` : 'nothing was missing')
}
