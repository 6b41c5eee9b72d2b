import { checkSeed } from './seed/check.ts'

/** `npm run seed -- --check [folder]`: says everything that is wrong with the content, and changes nothing. */
const [what, folder = 'graph-seed'] = process.argv.slice(2)
if (what === '--check') {
  const { sound, report } = checkSeed(folder)
  process.stdout.write(`${report}\n`)
  process.exitCode = sound ? 0 : 1
} else {
  process.stderr.write('Usage: npm run seed -- --check [folder]\n')
  process.exitCode = 2
}
