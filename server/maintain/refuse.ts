import type { Path } from '../../domain/checks/places.ts'
import { mergeRecords } from '../../domain/image/merge.ts'
import type { Records } from '../../domain/model/image.ts'
import { NOUNS } from '../../domain/model/nouns.ts'
import { endsIn } from '../graph/edges.ts'
import { type Layer, layersUpTo, nameOf } from '../graph/layer.ts'
import type { Checks } from './checks.ts'
import type { DraftChange } from './drafts.ts'
import type { DraftProblem } from './problem.ts'
import { unknownNames } from './unknown-names.ts'

/** What of these changes cannot be made at all, or was made without knowing what had changed meanwhile. */
export function problemsOfChanges(
  area: string,
  changes: readonly DraftChange[],
  revisions: ReadonlyMap<string, number>,
): DraftProblem[] {
  return changes.flatMap((change) => {
    const { noun, id, seenRevision, content } = change
    const no = (code: DraftProblem['code'], what: string, mend: string): DraftProblem[] => [
      { code, area, noun, id, what, mend },
    ]
    const isArea = noun === 'area'
    if (!isArea && !NOUNS.includes(noun)) return no('unknown-noun', `Nothing is called ${noun}`, 'Use a known noun')
    if (isArea && id !== area) return no('unknown-noun', 'A draft changes its own area only', `Begin one for ${id}`)
    if (isArea && !content) return no('area-cannot-go', 'An area cannot be taken away', 'Leave it as it is')
    const revision = revisions.get(nameOf(change)) ?? null
    if (seenRevision !== revision) return no('stale', stale(seenRevision, revision), 'Look at it again and decide')
    if (!content && revision === null)
      return no('nothing-to-take-away', `${area} says nothing of it`, 'Drop the change')
    return []
  })
}

function stale(seen: number | null, revision: number | null): string {
  if (revision === null) return `It was taken away since; you saw it as of edition ${seen}`
  return seen === null
    ? `It was added in edition ${revision} since`
    : `It was changed in edition ${revision}; you saw it as of edition ${seen}`
}

/** Whether the area's own record has its shape, and stands on areas that are there and not on itself. */
export function problemsOfBases(area: string, layers: ReadonlyMap<string, Layer>, checks: Checks): DraftProblem[] {
  const own = layers.get(area)
  if (!own) return [{ code: 'no-such-area', area, what: `There is no area ${area}`, mend: 'Draft its own record too' }]
  const no = (code: DraftProblem['code'], path: Path, what: string, mend: string): DraftProblem => {
    return { code, area, noun: 'area', id: area, path, what, mend }
  }
  const breaches = checks.shape('area', own.area)
  if (breaches.length > 0) return breaches.map(({ path, what, mend }) => no('not-its-shape', path, what, mend))
  return (own.area.buildsOn ?? []).flatMap((base) => {
    if (!layers.has(base)) return [no('no-such-area', ['buildsOn'], `There is no area ${base}`, 'Publish it first')]
    const circle = base === area || layersUpTo(base, layers).some((layer) => layer.area.id === area)
    return circle ? [no('builds-on-itself', ['buildsOn'], `${base} builds on ${area}`, 'Take it out of the list')] : []
  })
}

/**
 * What is wrong with an area as it would stand, its layers from the base to its own: shapes first, since all else takes
 * them for granted; then names that nobody knows; then every check.
 */
export async function problemsOfArea(
  layers: readonly Layer[],
  known: readonly Layer[],
  changes: readonly DraftChange[],
  checks: Checks,
): Promise<DraftProblem[]> {
  const own = layers.at(-1)
  if (!own) return []
  const area = own.area.id
  const shapes = changes.flatMap(({ noun, id }): DraftProblem[] => {
    const record = stacked(noun, id, layers)
    if (!record) return []
    const breaches = checks.shape(noun, record)
    return breaches.map(({ path, what, mend }) => ({ code: 'not-its-shape', area, noun, id, path, what, mend }))
  })
  if (shapes.length > 0) return shapes
  const endsOf = endsIn(layers)
  const loose = (own.edges ?? []).filter(({ id }) => !endsOf(id))
  if (loose.length > 0) {
    const what = 'Nobody says between which provisions it runs, or of what kind it is'
    return loose.map(({ id }) => ({ code: 'edge-without-ends', area, noun: 'edges', id, what, mend: 'Say it here' }))
  }
  const inconsistent = (await checks.consistency(mergedOf(layers)))
    .filter(({ severity }) => severity === 'stops')
    .map(({ code, noun, id, path, what, mend }) => ({ code, area, noun, id, path, what, mend }))
  return [...unknownNames(own, known), ...inconsistent]
}

function mergedOf(layers: readonly Layer[]): Records {
  return mergeRecords(layers.map(({ area: _, ...records }) => records))
}

/** A record as an area sees it, before it is known to have its shape. */
function stacked(noun: DraftChange['noun'], id: string, layers: readonly Layer[]): object | null {
  if (noun === 'area') return layers.findLast((layer) => layer.area.id === id)?.area ?? null
  const said = layers.flatMap((layer) => (layer[noun] ?? []).filter((record) => record.id === id))
  return said.length === 0 ? null : Object.fromEntries(said.flatMap((record) => Object.entries(record)))
}
