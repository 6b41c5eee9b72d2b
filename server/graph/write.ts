import type { Asks } from './graph.ts'
import type { End, LinkRow, VersionRow, Written } from './written.ts'

/**
 * Brings the graph from one edition of an area to the next: what is no longer said ends with `edition`, what is new
 * begins with it, and what stayed is not touched.
 */
export async function writeDifference(
  inside: Asks,
  area: string,
  edition: number,
  before: Written,
  after: Written,
): Promise<void> {
  const [ended, begun] = [missingFrom(after.versions, before.versions), missingFrom(before.versions, after.versions)]
  const [cut, tied] = [missingFrom(after.links, before.links), missingFrom(before.links, after.links)]

  await inSteps(ended, (rows) =>
    inside.ask('end-versions', { edition, rows: rows.map(({ label, key }) => ({ label, key })) }),
  )
  await inSteps(cut, (rows) => inside.ask('end-links', { area, edition, rows: rows.map(whichLink) }))
  await inSteps(identitiesIn(begun, tied), (rows) => inside.ask('name-identities', { rows }))
  await inSteps(begun, (rows) => inside.ask('begin-versions', { edition, rows }))
  await inSteps(tied, (rows) => inside.ask('begin-links', { edition, rows }))
}

/** Enough for one statement to be worth its while, little enough for the memory of either engine. */
const STEP = 500

async function inSteps<T>(rows: readonly T[], write: (rows: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += STEP) await write(rows.slice(at, at + STEP))
}

function missingFrom<T>(there: ReadonlyMap<string, T>, here: ReadonlyMap<string, T>): T[] {
  return [...here].filter(([text]) => !there.has(text)).map(([, row]) => row)
}

/** What tells a live relationship from every other between its ends. */
function whichLink({ kind, from, to, properties }: LinkRow) {
  const { id = null, path = null, place = null } = properties
  return { kind, from: from.key, fromLabel: from.label, to: to.key, toLabel: to.label, id, path, place }
}

function identitiesIn(versions: readonly VersionRow[], links: readonly LinkRow[]): End[] {
  const ends = [...versions, ...links.flatMap(({ from, to }) => [from, to])]
  const named = ends.map(({ label, key, area, id }) => [`${label} ${key}`, { label, key, area, id }] as const)
  return [...new Map(named).values()]
}
