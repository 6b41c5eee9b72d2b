import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cypherFiles } from '../../server/graph/cypher-files.ts'
import { editionsOf } from '../../server/graph/editions.ts'
import { openEmbedded } from '../../server/graph/engines/embedded.ts'
import { readImage } from '../../server/graph/image.ts'
import { checksWith } from '../../server/maintain/checks.ts'
import { holdChanges, startDraft } from '../../server/maintain/drafts.ts'
import { fillIfEmpty } from '../../server/maintain/fill.ts'
import { publish } from '../../server/maintain/publish.ts'
import { smallSeed } from '../builders/small-area.ts'

const folder = mkdtempSync(join(tmpdir(), 'continuum-killed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const how = { on: '2026-09-01', by: 'the files', note: '', checks: checksWith('graph-seed/schema') }
const open = () => openEmbedded(folder, cypherFiles('.'))

/** What was acknowledged over all rounds: it must be there for ever after. */
const held: string[] = []
const published = new Map<number, string>([[2, 'Said at first']])

beforeAll(async () => {
  const graph = await open()
  await fillIfEmpty(graph, smallSeed, how)
  await graph.change((inside) => startDraft(inside, { id: 'first', area: 'town', title: 'First', by: 'an officer' }))
  const dropIn = { ...smallSeed.town?.provisions?.[0], summary: 'Said at first' }
  await holdChanges(graph, 'first', [
    { noun: 'provisions', id: 'drop-in', seenRevision: 1, content: JSON.parse(JSON.stringify(dropIn)) },
    { noun: 'words', id: 'twin', seenRevision: null, content: { id: 'twin', term: 'Twin', means: 'Said at first' } },
  ])
  expect(await publish(graph, 'first', how)).toMatchObject({ ok: true })
  await graph.close()
})

/** Lets an officer work and kills the process, without a word, at its n-th step. */
async function killedAt(round: number, step: number): Promise<void> {
  const officer = spawn(process.execPath, ['--import', 'tsx', 'tests/graph/officer.ts', folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(officer, 'exit')
  let steps = 0
  for await (const line of createInterface({ input: officer.stdout })) {
    const [what, first = '', ...rest] = line.split(' ')
    if (what === 'held') held.push(first)
    if (what === 'published') published.set(Number(first), rest.join(' '))
    steps += 1
    if (steps === step) officer.kill('SIGKILL')
  }
  const [, signal] = await gone
  expect(signal).toBe('SIGKILL')
}

// A publication takes some twenty steps; 22 rounds end in each of them, and later ones in the second publication.
const rounds = Array.from({ length: 22 }, (_, at) => at + 1)

test.each(rounds)(
  'killed in the midst of work, round %i: nothing acknowledged is lost, nothing is half there',
  async (round) => {
    await killedAt(round, round * 2)
    const graph = await open()
    const editions = await editionsOf(graph, 'town')
    expect(editions.map(({ number }) => number)).toEqual(editions.map((_, at) => at + 1))
    for (const { number, draft } of editions.slice(1)) {
      const image = await readImage(graph, 'town', number)
      const summary = image?.records.provisions.find(({ id }) => id === 'drop-in')?.summary
      const means = image?.records.words.find(({ id }) => id === 'twin')?.means
      expect(summary).toBe(means)
      expect(draft).not.toBeNull()
      if (published.has(number)) expect(summary).toBe(published.get(number))
    }
    expect(editions.length).toBeGreaterThanOrEqual(Math.max(...published.keys()))
    for (const id of held) expect(await graph.ask('changes-of-draft', { id })).toHaveLength(2)
    await graph.close()
  },
)
