import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { KIND_WORDS } from '../next-step/words.ts'
import { agesOf } from '../provision/ages.ts'
import { relationsOf } from '../provision/relations.ts'

/** One attribute across the provisions compared; each cell is a list of short texts, empty where nothing is stated. */
export interface Row {
  name: string
  cells: readonly (readonly string[])[]
  /** Whether what is stated differs between any two of them. */
  differs: boolean
}

type Read = (image: Image, provision: Provision) => readonly (string | null | undefined)[]

/** The attributes in the order of a provision's page: the same facts, the same order, everywhere. */
const READS: readonly [string, Read][] = [
  ['Tier', tiersOf],
  ['Kind', (_, { kind }) => [KIND_WORDS[kind]]],
  ['Who for', (_, { page }) => [page?.glance?.whoFor]],
  ['Ages, phase', (_, one) => [agesOf(one)]],
  ['Need areas', (image, { id }) => (image.needsOf.get(id) ?? []).map((need) => need.name)],
  ['Where', (_, { page }) => [page?.glance?.where]],
  ['How long', (_, { page }) => [page?.glance?.howLong]],
  ['How often', (_, { page }) => [page?.glance?.frequency]],
  ['Who delivers', (_, { page }) => [page?.glance?.deliveredBy]],
  ['Cost to school', (_, { page }) => [page?.glance?.costToSchool]],
  ['Consent', (_, { page }) => [page?.glance?.consent]],
  ['Who can refer', (_, { page }) => [page?.glance?.whoCanRefer]],
  ['Before you start', (image, { opensWhen = [] }) => opensWhen.map((id) => image.by.criteria.get(id)?.says)],
  ['How to start', (_, { page }) => (page?.howToStart ?? []).map((step) => step.says)],
  ['Goes on to', (image, one) => namesIn(image, one, 'next')],
  ['Steps down to', (image, one) => namesIn(image, one, 'down')],
  ['Impact', (_, { page }) => [page?.evidence?.impact ?? 'Not rated']],
  ['Confidence in it', (_, { page }) => [page?.evidence?.confidence ?? 'Not rated']],
  ['Cost, as evidence has it', (_, { page }) => [page?.evidence?.cost ?? 'Not rated']],
  ['Last checked', (_, { lastAssuredOn }) => [lastAssuredOn ?? 'Not yet checked by the council']],
]

/** Two to four provisions side by side, attribute by attribute; an attribute none of them states is left out. Pure. */
export function rowsOf(image: Image, provisions: readonly Provision[]): Row[] {
  return READS.map(([name, read]) => {
    const cells = provisions.map((one) => read(image, one).filter((text): text is string => Boolean(text)))
    return { name, cells, differs: new Set(cells.map((cell) => cell.join('\n').toLowerCase())).size > 1 }
  }).filter(({ cells }) => cells.some((cell) => cell.length > 0))
}

/** Every tier it stands in, lowest first; what we read into the guide says so. */
function tiersOf(image: Image, { tiers = [] }: Provision): string[] {
  if (tiers.length === 0) return ['Beyond the tiers']
  return tiers
    .flatMap((place) => {
      const tier = image.by.tiers.get(place.tier)
      return tier ? [{ rank: tier.rank, says: place.explicit ? tier.name : `${tier.name}, inferred` }] : []
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ says }) => says)
}

function namesIn(image: Image, { id }: Provision, list: 'next' | 'down'): string[] {
  const names = relationsOf(image, id)
    .filter((one) => one.list === list && one.edge.from === id)
    .map(({ other }) => other.name)
  return [...new Set(names)]
}
