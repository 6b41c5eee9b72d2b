import type { Image } from '../../../domain/image/image.ts'
import type { Picture } from '../../../domain/model/picture.ts'
import { SEN_STATUSES, type SenStatus } from '../../../domain/model/words.ts'
import { AGES, type Answers } from './answers.ts'

/** What "None of these" says no to. */
const NO_TO_ALL = {
  childProtectionConcern: false,
  permanentExclusionConsidered: false,
  behaviourDeteriorating: false,
  disabled: false,
  lookedAfter: false,
  socialWorker: false,
} satisfies Picture

/**
 * The picture that the answers give the engine. What was not answered is left out: not known. What this edition
 * no longer holds is left out too: answers can outlive an edition in an open tab.
 */
export function pictureOf(answers: Answers, image: Image): Picture {
  const { provisions } = image.by
  const age = AGES.find((one) => one.id === answers.age)
  const needs = needsOf(answers, image)
  const senStatus = senStatusOf(answers)
  const considering = answers.facts.considering?.filter((id) => provisions.has(id))
  return {
    ...(age && { ageYears: age.ageYears, phase: age.phase }),
    ...(needs.length > 0 && { needs }),
    ...(answers.tried && { tried: answers.tried.filter((entry) => provisions.has(entry.provision)) }),
    ...(answers.none && NO_TO_ALL),
    ...(senStatus && { senStatus }),
    ...answers.facts,
    ...(considering && { considering }),
  }
}

/** Ids of the needs that the worries send, and of those chosen by name, each once. */
export function needsOf(answers: Answers, image: Image): string[] {
  const sent = answers.worries.flatMap((id) => image.by.worries.get(id)?.needs ?? [])
  return [...new Set([...sent, ...answers.otherNeeds])].filter((id) => image.by.needs.has(id))
}

/** The furthest along of what was ticked. */
export function senStatusOf(answers: Answers): SenStatus | null {
  if (answers.none) return 'NONE'
  return SEN_STATUSES.findLast((status) => answers.sen.includes(status)) ?? null
}
