// `npm run measure`: cold start, second start, memory, weights of the screens and of the image, as a table.
// A start is timed from the launch of the process to the first 200 of /health/ready, five runs, median and worst.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, install, root } from './prepare.mjs'

const RUNS = 5
const PORT = 18123
const address = `http://127.0.0.1:${PORT}`

process.chdir(root)
install()
build()

const cold = []
const second = []
const memory = []
const coldCpu = []
const secondCpu = []
let weights = []
for (let run = 0; run < RUNS; run += 1) {
  const data = mkdtempSync(join(tmpdir(), 'continuum-measure-'))
  const first = await start(data)
  cold.push(first.ms)
  coldCpu.push(processorMs(first.pid))
  await first.stop()
  const again = await start(data)
  second.push(again.ms)
  secondCpu.push(processorMs(again.pid))
  memory.push(residentMegabytes(again.pid))
  if (run === 0) weights = await imageWeights()
  await again.stop()
  rmSync(data, { recursive: true, force: true })
}

const busy = loadavg()[0].toFixed(1)
console.log(`Node ${process.versions.node}, ${cpus().length} cores, load ${busy}, ${RUNS} runs.\n`)
console.log('| What | Median | Worst |\n| --- | --- | --- |')
row('Cold start, empty graph filled with the seed', cold, 'ms')
row('The same in processor time', coldCpu, 'ms')
row('Second start', second, 'ms')
row('The same in processor time', secondCpu, 'ms')
row('Resident memory after the second start', memory, 'MB')
console.log('\n| File | Raw | gzip | brotli |\n| --- | --- | --- | --- |')
for (const [name, bytes] of [...weights, ...screenFiles()]) {
  console.log(
    `| ${name} | ${kb(bytes.length)} | ${kb(gzipSync(bytes).length)} | ${kb(brotliCompressSync(bytes).length)} |`,
  )
}

/** Launches the built server on a data folder and waits for its first 200 of /health/ready. */
async function start(data) {
  const began = process.hrtime.bigint()
  const server = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(PORT), HOST: '127.0.0.1', DATA_DIR: data },
    stdio: 'ignore',
  })
  const ended = new Promise((done) => server.once('exit', done))
  while (!(await ready())) {
    if (server.exitCode !== null) throw new Error(`the server stopped with ${server.exitCode}`)
    await new Promise((done) => setTimeout(done, 10))
  }
  const ms = Number(process.hrtime.bigint() - began) / 1e6
  const stop = () => {
    server.kill('SIGTERM')
    return ended
  }
  return { ms, pid: server.pid, stop }
}

function ready() {
  return fetch(`${address}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  )
}

/** What the process has used of all cores since its launch: it does not depend on what else the machine does. */
function processorMs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function residentMegabytes(pid) {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+) kB/)
  return Number(line?.[1] ?? 0) / 1024
}

async function imageWeights() {
  const current = await (await fetch(`${address}/image/hackney/current.json`)).json()
  const read = async (path) => Buffer.from(await (await fetch(`${address}${path}`)).arrayBuffer())
  return [
    ['Image of Hackney: thin index', await read(current.index)],
    ['Image of Hackney: provision bodies', await read(current.bodies)],
  ]
}

function screenFiles() {
  const folder = join('build', 'web')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css|html)$/.test(file) && statSync(join(folder, file)).isFile())
    .map((file) => [file, readFileSync(join(folder, file))])
    .sort(([, a], [, b]) => b.length - a.length)
}

function row(name, values, unit) {
  const sorted = [...values].sort((a, b) => a - b)
  const shown = (value) => `${Math.round(value)} ${unit}`
  console.log(`| ${name} | ${shown(sorted[Math.floor(sorted.length / 2)])} | ${shown(sorted.at(-1))} |`)
}

function kb(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
