import { canonical } from '../../domain/image/canonical.ts'
import type { Noun } from '../../domain/model/nouns.ts'
import type { Asks, Graph } from '../graph/graph.ts'
import type { Fields } from '../graph/properties.ts'
import { numberOrNull, textIn, textOrNull } from '../graph/row.ts'
import type { DraftProblem } from './problem.ts'

/** What a draft is called and who began it. Its id is the caller's to choose, once and for ever. */
export interface DraftHead {
  readonly id: string
  readonly area: string
  readonly title: string
  readonly by: string
}

/** One record as it should become in the draft's area. */
export interface DraftChange {
  readonly noun: Noun
  readonly id: string
  /** The edition in which the record was last changed when its editor saw it; null: the area had none of its own. */
  readonly seenRevision: number | null
  /** The area's own words in full, or null to take them away. */
  readonly content: Fields | null
}

export interface Draft extends DraftHead {
  /** The edition it became; null: not yet published. */
  readonly became: number | null
}

/** Begins a draft. Throws when the id is taken. */
export async function startDraft(inside: Asks, { id, area, title, by }: DraftHead): Promise<void> {
  await inside.ask('start-draft', { id, area, title, by })
}

/** Holds these changes, each in place of an earlier one of the same record. Refused once the draft is published. */
export async function holdChanges(
  graph: Graph,
  id: string,
  changes: readonly DraftChange[],
): Promise<DraftProblem | null> {
  return graph.change((inside) => ifOpen(inside, id, () => writeChanges(inside, id, changes)))
}

/** Leaves a record as it is after all. Refused once the draft is published. */
export async function dropChange(graph: Graph, id: string, noun: Noun, recordId: string): Promise<DraftProblem | null> {
  return graph.change((inside) => ifOpen(inside, id, () => inside.ask('drop-change', { id, noun, recordId })))
}

/** Gives a draft up with all it holds. Refused once it is published. */
export async function discardDraft(graph: Graph, id: string): Promise<DraftProblem | null> {
  return graph.change((inside) => ifOpen(inside, id, () => inside.ask('discard-draft', { id })))
}

export async function writeChanges(inside: Asks, id: string, changes: readonly DraftChange[]): Promise<void> {
  const rows = changes.map(({ noun, id: record, seenRevision, content }) => ({
    noun,
    id: record,
    seenRevision,
    content: content && canonical(content),
  }))
  await inside.ask('hold-changes', { id, rows })
}

export async function readChanges(graph: Asks, id: string): Promise<DraftChange[]> {
  const rows = await graph.ask('changes-of-draft', { id })
  return rows.map((row) => {
    const content = textOrNull(row, 'content')
    return {
      noun: textIn(row, 'noun') as Noun,
      id: textIn(row, 'id'),
      seenRevision: numberOrNull(row, 'seenRevision'),
      content: content === null ? null : (JSON.parse(content) as Fields),
    }
  })
}

export async function listDrafts(graph: Asks): Promise<Draft[]> {
  return (await graph.ask('drafts')).map(draftIn)
}

/** A draft that nobody else can change until this transaction ends; null when there is none. */
export async function takeDraft(inside: Asks, id: string): Promise<Draft | null> {
  // First of all, so that nobody holds anything another waits for while waiting for this.
  await inside.ask('take-turn')
  const [row] = await inside.ask('draft', { id })
  return row ? draftIn({ ...row, id }) : null
}

async function ifOpen(inside: Asks, id: string, write: () => Promise<unknown>): Promise<DraftProblem | null> {
  const draft = await takeDraft(inside, id)
  const problem = draft ? publishedAlready(draft) : noSuchDraft(id)
  if (!problem) await write()
  return problem
}

export function noSuchDraft(id: string): DraftProblem {
  return { code: 'no-such-draft', area: '', what: `There is no draft ${id}`, mend: 'Begin a draft first' }
}

export function publishedAlready({ area, title, became }: Draft): DraftProblem | null {
  if (became === null) return null
  const what = `The draft "${title}" was published as edition ${became} of ${area}`
  return { code: 'already-published', area, what, mend: 'Begin a new draft' }
}

const draftIn = (row: Parameters<typeof textIn>[0]): Draft => ({
  id: textIn(row, 'id'),
  area: textIn(row, 'area'),
  title: textIn(row, 'title'),
  by: textIn(row, 'by'),
  became: numberOrNull(row, 'became'),
})
