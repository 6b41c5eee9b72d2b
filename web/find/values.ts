import type { Image } from '../../domain/image/image.ts'
import { ascending, byName } from '../../domain/image/order.ts'
import { PHASES, type Phase, PROVISION_KINDS } from '../../domain/model/words.ts'
import { BEYOND } from '../../domain/search/provisions.ts'
import { KIND_WORDS } from '../next-step/words.ts'
import type { FilterKey } from './address.ts'

/** Phases as choices; the ages, inclusive, that a pupil of that phase can have. Neighbours overlap at the year of change. */
export const PHASE_AGES: Record<Phase, { name: string; from: number; to: number }> = {
  EARLY_YEARS: { name: 'Early years', from: 0, to: 5 },
  PRIMARY: { name: 'Primary', from: 5, to: 11 },
  SECONDARY: { name: 'Secondary', from: 11, to: 16 },
  POST_16: { name: '16 to 18', from: 16, to: 18 },
}

/** A word of a closed list as it stands in the address: EARLY_YEARS as early-years. */
const slug = (word: string): string => word.toLowerCase().replaceAll('_', '-')

export const phaseOf = (value: string): Phase | undefined => PHASES.find((one) => slug(one) === value)
export const kindOf = (value: string) => PROVISION_KINDS.find((one) => slug(one) === value)

/** What can be chosen in a list, in the order it is shown; none where no record holds such a fact. */
export function valuesOf(image: Image, key: FilterKey): readonly string[] {
  const { provisions, tiers, needs } = image.data.records
  if (key === 'tier') {
    if (!provisions.some((one) => one.tiers?.length)) return []
    const beyond = provisions.some((one) => !one.tiers?.length) ? [BEYOND] : []
    return [...[...tiers].sort((a, b) => ascending(a.rank, b.rank)).map(({ id }) => id), ...beyond]
  }
  if (key === 'need') return byWorry(image, needs).map(({ id }) => id)
  if (key === 'phase') return provisions.some(statesAge) ? PHASES.map(slug) : []
  return PROVISION_KINDS.filter((kind) => provisions.some((one) => one.kind === kind)).map(slug)
}

const statesAge = (one: { phases?: readonly Phase[]; ageMin?: number; ageMax?: number }): boolean =>
  Boolean(one.phases?.length) || one.ageMin !== undefined || one.ageMax !== undefined

/** Needs as teachers name their worries, most usual first; then those no worry sends, by name. */
function byWorry<N extends { id: string; name: string }>(image: Image, needs: readonly N[]): N[] {
  const worries = [...image.data.records.worries].sort((a, b) => ascending(a.order, b.order))
  const named = worries.flatMap((worry) => worry.needs)
  const place = ({ id }: N) => (named.includes(id) ? named.indexOf(id) : named.length)
  return [...needs].sort((a, b) => place(a) - place(b) || byName(a, b))
}

/** How a choice is called on the screen. */
export function nameOf(image: Image, key: FilterKey, value: string): string {
  if (key === 'tier') return image.by.tiers.get(value)?.name ?? 'Beyond the tiers'
  if (key === 'need') return image.by.needs.get(value)?.name ?? value
  const phase = key === 'phase' ? phaseOf(value) : undefined
  if (phase) return PHASE_AGES[phase].name
  const kind = kindOf(value)
  return kind ? KIND_WORDS[kind] : value
}
