import { join } from 'node:path'
import { clock } from './clock.ts'
import { readConfig } from './config.ts'
import { openGraph } from './graph/open.ts'
import { checksWith } from './maintain/checks.ts'
import { reseed } from './maintain/reseed.ts'
import { root } from './root.ts'
import { checkSeed } from './seed/check.ts'
import { loadSeed } from './seed/load.ts'
import { formatProblem } from './seed/problem.ts'

const USAGE = `Usage:
  npm run seed                       fills an empty graph; refuses to publish over people's work
  npm run seed -- --replace          publishes over it, after saying what would no longer be said
  npm run seed -- --check [folder]   says everything that is wrong with the content, and changes nothing`

const [what, folder = join(root, 'graph-seed')] = process.argv.slice(2)

try {
  if (what === '--check') check()
  else if (what === undefined || what === '--replace') await bringToFiles(what === '--replace')
  else tell(false, USAGE)
} catch (error) {
  tell(false, error instanceof Error ? error.message : String(error))
}

function check(): void {
  const { sound, report } = checkSeed(folder)
  process.stdout.write(`${report}\n`)
  process.exitCode = sound ? 0 : 1
}

/** Publishes the difference between the graph of the environment and the files as a new edition. */
async function bringToFiles(replace: boolean): Promise<void> {
  const { areas, problems } = loadSeed(folder)
  if (problems.length > 0) return tell(false, problems.map(formatProblem).join('\n'))
  const graph = await openGraph(readConfig(process.env))
  try {
    const { ok, says } = await reseed(graph, areas, replace, {
      on: clock.today(),
      by: 'the reviewed files',
      note: 'The content as its files say.',
      checks: checksWith(join(folder, 'schema')),
    })
    tell(ok, says.join('\n'))
  } finally {
    await graph.close()
  }
}

function tell(ok: boolean, text: string): void {
  ;(ok ? process.stdout : process.stderr).write(`${text}\n`)
  process.exitCode = ok ? 0 : 1
}
