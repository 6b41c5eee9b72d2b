// `npm test`: installs and builds what it needs, then runs everything. The last line counts.
// What cannot be run is said in one line with the reason; with CI=true that is a failure.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, checkNode, install, root } from './scripts/prepare.mjs'

checkNode()
process.chdir(root)
install()
build()

let passed = 0
let failed = 0

function step(name, file, args = []) {
  console.log(`\n== ${name}`)
  const ok = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], { stdio: 'inherit' }).status === 0
  if (ok) passed += 1
  else failed += 1
}

step('types', 'typescript/bin/tsc', ['--noEmit'])
step('lint', '@biomejs/biome/bin/biome', ['check', '.'])
step('unused code', 'knip/bin/knip.js')
step('weight of the screens', '../scripts/weigh.mjs')

const found = (command) => spawnSync(command, ['-version'], { stdio: 'ignore' }).status === 0
const missing = []
const left = []
if (!process.env.NEO4J_URI && !(found('java') && found('mvn'))) {
  left.push('neo4j')
  missing.push('the tests on a real Neo4j, because there is no Java with Maven and no NEO4J_URI')
}
const chromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
if (!chromium.some((path) => path && existsSync(path))) {
  left.push('journeys')
  missing.push('the journeys in a browser, because there is no Chromium (set CHROMIUM to its path)')
}

const report = join(root, 'build', 'tests.json')
rmSync(report, { force: true })
console.log('\n== tests')
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const projects = left.map((name) => `--project=!${name}`)
spawnSync(
  process.execPath,
  [vitest, 'run', ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  {
    stdio: 'inherit',
  },
)
if (existsSync(report)) {
  const counts = JSON.parse(readFileSync(report, 'utf8'))
  passed += counts.numPassedTests
  failed += counts.numFailedTests
  if (!counts.success && counts.numFailedTests === 0) failed += 1
} else failed += 1

for (const line of missing) console.log(`Not run: ${line}.`)
if (process.env.CI === 'true') failed += missing.length
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
