import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openEmbedded } from '../../server/graph/engines/embedded.ts'
import { contract } from './contract.ts'

const home = mkdtempSync(join(tmpdir(), 'continuum-contract-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let last = 0
const folder = () => join(home, String(last))

// Rows without an order are shuffled, so that nobody comes to lean on one.
contract({
  name: 'embedded',
  empty: (files) => {
    last += 1
    return openEmbedded(folder(), files, { shuffleUnordered: true })
  },
  again: (files) => openEmbedded(folder(), files, { shuffleUnordered: true }),
})
