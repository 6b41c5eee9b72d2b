import type { Image } from '../../../domain/image/image.ts'
import { PHASES } from '../../../domain/model/words.ts'
import { PHASE_WORDS } from '../words.ts'
import { AGES, type Answers } from './answers.ts'

export interface Conflicting {
  says: string
}

/**
 * The age given, and something tried that is only for an older phase: one of the two must be wrong. Something for
 * a younger phase is no conflict, since the pupil was younger once.
 */
export function conflictOf(image: Image, answers: Answers): Conflicting | null {
  const age = AGES.find((one) => one.id === answers.age)
  if (!age) return null
  const now = PHASES.indexOf(age.phase)
  for (const { provision: id } of answers.tried ?? []) {
    const provision = image.by.provisions.get(id)
    const first = Math.min(...(provision?.phases ?? []).map((phase) => PHASES.indexOf(phase)))
    const phase = PHASES[first]
    if (provision && phase && first > now)
      return {
        says: `You said ${age.says.toLowerCase()}, and that ${provision.name} was tried, which is for ${PHASE_WORDS[phase]}.`,
      }
  }
  return null
}
