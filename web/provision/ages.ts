import type { Provision } from '../../domain/model/record.ts'
import { PHASE_WORDS } from '../next-step/words.ts'

/** Ages and phases as recorded: years inclusive; null where the sources state neither. */
export function agesOf({ page, phases = [], ageMin, ageMax }: Provision): string | null {
  if (page?.glance?.ages) return page.glance.ages
  const years = yearsOf(ageMin, ageMax)
  const words = phases.map((phase) => PHASE_WORDS[phase]).join(', ')
  const both = [years, words].filter(Boolean).join('; ')
  return both ? both.charAt(0).toUpperCase() + both.slice(1) : null
}

function yearsOf(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max} years`
  if (min !== undefined) return `${min} and over`
  return max === undefined ? '' : `up to ${max} years`
}
