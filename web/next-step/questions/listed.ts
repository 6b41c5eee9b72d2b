import type { Image } from '../../../domain/image/image.ts'
import type { Provision } from '../../../domain/model/record.ts'
import { nextSteps } from '../../../domain/next-steps/next-steps.ts'
import { today } from '../../marks/date.ts'
import { type Answers, NO_ANSWERS } from '../answers/answers.ts'
import { pictureOf } from '../answers/picture.ts'

/** Always asked about, whatever the worries: the guide's own plan and meeting come before most that follows. */
const ALWAYS = ['pastoral-support-programme', 'multi-agency-planning-meeting']

/** Asked with its reviews: the programme is judged by them. */
export const HAS_REVIEWS = ['pastoral-support-programme']

const MOST = 8

/**
 * What is likely to have been tried, for the age and the worries given: the two always asked, then what helps in
 * its usual order, then, where that is short, what the area's own checklist names. What was answered stays.
 */
export function listed(image: Image, answers: Answers, added: readonly string[]): Provision[] {
  const { age, worries, otherNeeds } = answers
  const picture = pictureOf({ ...NO_ANSWERS, age, worries, otherNeeds }, image)
  const { suggestions, notYet } = nextSteps(image, picture, today())
  const likely = [...suggestions, ...notYet]
    .filter((one) => one.group === 'FOR_THIS_PUPIL')
    .filter((one) => one.reasons.every(({ criterion, verdict }) => verdict !== 'NOT_MET' || !isOfAge(image, criterion)))
    .map((one) => one.provision.id)
  const kept = [...(answers.tried ?? []).map((entry) => entry.provision), ...added]
  const first = [...new Set([...ALWAYS, ...likely, ...checklist(image)])].slice(0, MOST)
  return [...new Set([...first, ...kept])].flatMap((id) => image.by.provisions.get(id) ?? [])
}

/** A test on age or phase: what fails it was never for this pupil. */
function isOfAge(image: Image, criterion: string): boolean {
  const test = JSON.stringify(image.by.criteria.get(criterion)?.test ?? {})
  return test.includes('"ageYears"') || test.includes('"phase"')
}

function checklist(image: Image): string[] {
  return image.data.records.checklists
    .flatMap((list) => list.items.flatMap((item) => item.reads.slice(0, 1)))
    .filter((id) => mayBeTried(image.by.provisions.get(id)))
}

/** Whether a provision is something a school tries: not a sanction, nor a team that is only consulted. */
export const mayBeTried = (provision: Provision | undefined): provision is Provision =>
  provision !== undefined && provision.kind !== 'SANCTION' && provision.kind !== 'TEAM'
