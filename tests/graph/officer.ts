import { cypherFiles } from '../../server/graph/cypher-files.ts'
import { newestEditions } from '../../server/graph/editions.ts'
import { openEmbedded } from '../../server/graph/engines/embedded.ts'
import type { Asks, Graph } from '../../server/graph/graph.ts'
import { checksWith } from '../../server/maintain/checks.ts'
import { holdChanges, startDraft } from '../../server/maintain/drafts.ts'
import { publish } from '../../server/maintain/publish.ts'

/**
 * A process of its own that edits and publishes without end until it is killed, saying each step before it takes it
 * and each acknowledgement after it got it. Each publication says its number in two records at once.
 */
const [folder = '', round = ''] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

const told = (inside: Asks): Asks => ({
  ask(name, parameters) {
    say(`asking ${name}`)
    return inside.ask(name, parameters)
  },
})

const opened = await openEmbedded(folder, cypherFiles('.'))
const graph: Graph = { ...opened, change: (work) => opened.change((inside) => work(told(inside))) }
const checks = checksWith('graph-seed/schema')

for (let step = 1; ; step += 1) {
  const said = `Said in ${round}.${step}`
  const draft = `draft-${round}-${step}`
  const seenRevision = (await newestEditions(graph)).get('town') ?? 0
  await graph.change((inside) => startDraft(inside, { id: draft, area: 'town', title: said, by: 'an officer' }))
  const cites = [{ source: 'the-act', where: 'Section 20' }]
  const dropIn = { id: 'drop-in', name: 'Drop-in', kind: 'SERVICE', summary: said, cites, lane: 'first' }
  const word = { id: 'twin', term: 'Twin', means: said }
  await holdChanges(graph, draft, [
    { noun: 'provisions', id: 'drop-in', seenRevision, content: dropIn },
    { noun: 'words', id: 'twin', seenRevision, content: word },
  ])
  say(`held ${draft}`)
  const done = await publish(graph, draft, { on: '2026-10-01', by: 'an officer', note: said, checks })
  if (!done.ok) throw new Error(JSON.stringify(done.problems))
  say(`published ${done.publication.edition} ${said}`)
}
