import { apply, type RecordChange } from '../../domain/image/apply.ts'
import { canonical } from '../../domain/image/canonical.ts'
import type { Area } from '../../domain/model/record.ts'
import { newestEditions } from '../graph/editions.ts'
import type { Asks, Graph } from '../graph/graph.ts'
import { type Layer, layersUpTo, nameOf, statedIn } from '../graph/layer.ts'
import { writeDifference } from '../graph/write.ts'
import { written } from '../graph/written.ts'
import { basesFirst, dependantsOf, readStanding } from './areas.ts'
import type { Checks } from './checks.ts'
import { type DraftChange, noSuchDraft, publishedAlready, readChanges, takeDraft } from './drafts.ts'
import type { DraftProblem } from './problem.ts'
import { problemsOfArea, problemsOfBases, problemsOfChanges } from './refuse.ts'

/** What is now published: an edition of the draft's area, and one of each area that builds on it. */
export interface Publication {
  readonly area: string
  readonly edition: number
  readonly publishedOn: string
  readonly draft: string
  /** The areas that build on it, with their new editions. */
  readonly also: readonly { readonly area: string; readonly edition: number }[]
}

export type Published =
  | { readonly ok: true; readonly publication: Publication }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] }

export interface Publishing {
  /** ISO date of the publication. */
  readonly on: string
  readonly by: string
  readonly note: string
  readonly checks: Checks
  /** What further areas state that are about to be published too, so that they may be named already. */
  readonly coming?: readonly Layer[]
}

/**
 * Publishes a draft: the only way in. One transaction, after every check; a refusal comes back as its problems and
 * leaves what is published as it was. Of two that change the same record the second is refused as stale.
 */
export function publish(graph: Graph, draft: string, how: Publishing): Promise<Published> {
  return graph.change((inside) => publishInside(inside, draft, how))
}

/** `publish` as part of a transaction that also begins the draft. */
export async function publishInside(inside: Asks, id: string, how: Publishing): Promise<Published> {
  const draft = await takeDraft(inside, id)
  if (!draft) return refused([noSuchDraft(id)])
  const published = publishedAlready(draft)
  if (published) return refused([published])

  const changes = await readChanges(inside, id)
  const { area } = draft
  const dependants = await dependantsOf(inside, area)
  const bases = basesIn(changes)
  const before = await readStanding(inside, area, [...dependants, ...bases], await newestEditions(inside))
  const cannot = problemsOfChanges(area, changes, before.revisions)
  if (cannot.length > 0) return refused(cannot)

  const layers = withChanges(area, before.layers, changes)
  const adrift = problemsOfBases(area, layers, how.checks)
  if (adrift.length > 0) return refused(adrift)
  if (changesNothing(before.layers.get(area), changes)) return refused([nothingToPublish(area)])
  const touched = basesFirst([area, ...dependants], layers)
  const known = [...layers.values(), ...(how.coming ?? [])]
  const wrong: DraftProblem[] = []
  for (const one of touched) wrong.push(...(await problemsOfArea(layersUpTo(one, layers), known, changes, how.checks)))
  if (wrong.length > 0) return refused(wrong)

  const editions = new Map(touched.map((one) => [one, (before.newest.get(one) ?? 0) + 1]))
  for (const [one, edition] of editions) {
    await beginEdition(inside, layers.get(one)?.area, edition, new Map([...before.newest, ...editions]), how)
    const [then, now] = [written(layersUpTo(one, before.layers)), written(layersUpTo(one, layers))]
    await writeDifference(inside, one, edition, then, now)
  }
  const edition = editions.get(area) ?? 0
  await inside.ask('draft-became', { id, edition: `${area}/${edition}` })
  const also = [...editions].filter(([one]) => one !== area).map(([one, number]) => ({ area: one, edition: number }))
  return { ok: true, publication: { area, edition, publishedOn: how.on, draft: id, also } }
}

const refused = (problems: readonly DraftProblem[]): Published => ({ ok: false, problems })

/** Whether every record would say what it says already. */
function changesNothing(own: Layer | undefined, changes: readonly DraftChange[]): boolean {
  const standing = new Map(own ? statedIn(own).map((record) => [nameOf(record), record.fields]) : [])
  return changes.every((change) => canonical(standing.get(nameOf(change)) ?? null) === canonical(change.content))
}

function nothingToPublish(area: string): DraftProblem {
  const what = 'The draft changes nothing'
  return { code: 'nothing-to-publish', area, what, mend: 'Change something, or discard the draft' }
}

/** The areas that a change of the area's own record would have it build on. */
function basesIn(changes: readonly DraftChange[]): string[] {
  return changes.filter(({ noun }) => noun === 'area').flatMap(({ content }) => buildsOn(content))
}

function buildsOn(content: DraftChange['content']): string[] {
  const bases = content?.buildsOn
  return Array.isArray(bases) ? bases.filter((base) => typeof base === 'string') : []
}

/** The layers as they would stand. Content is held against its schema right after, before anything reads it. */
function withChanges(
  area: string,
  layers: ReadonlyMap<string, Layer>,
  changes: readonly DraftChange[],
): ReadonlyMap<string, Layer> {
  const { area: standing, ...records } = layers.get(area) ?? { area: undefined }
  const ofArea = changes.find(({ noun }) => noun === 'area')?.content
  const own = ofArea ? ({ ...ofArea, id: area } as unknown as Area) : standing
  if (!own) return layers
  const others = changes.filter((change): change is DraftChange & RecordChange => change.noun !== 'area')
  return new Map([...layers, [area, { area: own, ...apply(records, others) }]])
}

async function beginEdition(
  inside: Asks,
  area: Area | undefined,
  number: number,
  newest: ReadonlyMap<string, number>,
  { on, by, note }: Publishing,
): Promise<void> {
  if (!area) throw new Error('An area without a record cannot have an edition')
  const key = `${area.id}/${number}`
  await inside.ask('begin-edition', { key, area: area.id, number, publishedOn: on, by, note })
  for (const base of area.buildsOn ?? []) await inside.ask('stand-on', { key, base: `${base}/${newest.get(base)}` })
}
