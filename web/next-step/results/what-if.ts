import type { Image } from '../../../domain/image/image.ts'
import type { Change } from '../../../domain/model/answer.ts'
import type { Provision } from '../../../domain/model/record.ts'
import type { Answers } from '../answers/answers.ts'
import { canTry, withChange } from '../answers/with-change.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { moved, placesOf, SHORT } from './places.ts'

/** One change with what it would do, in words. */
export interface WhatIf {
  change: Change
  says: string
}

/** Where each change that would help open a provision would put it, made alone. */
export function opening(image: Image, answers: Answers, provision: Provision, changes: readonly Change[]): WhatIf[] {
  return changes.filter(canTry).map((change) => {
    const after = outcomeOf(image, withChange(answers, change))
    const place = placesOf(after.result).get(provision.id)
    const open = after.result.notYet.find((one) => one.provision.id === provision.id)
    const waits = open?.opensWhen.filter(canTry).length ?? 0
    if (place && place !== 'notYet') return { change, says: `${change.says}, this moves to ${SHORT[place]}` }
    return { change, says: waits > 0 ? `${change.says}, this waits for ${waits} more` : change.says }
  })
}

/** Few enough to read: the changes that would alter the first steps the most come first. */
const MOST = 2

/** Which single changes would alter what stands in Do next, and how. */
export function altering(image: Image, answers: Answers, now: Outcome): WhatIf[] {
  const found: WhatIf[] = []
  for (const change of candidates(now)) {
    if (found.length === MOST) break
    const { joined, left } = moved(now.result, outcomeOf(image, withChange(answers, change)).result)
    const says = [
      joins(joined.map((id) => name(image, id))),
      joined.length === 0 && leaves(left.map((id) => name(image, id))),
    ]
    const words = says.filter(Boolean).join('; ')
    if (words) found.push({ change, says: `${change.says}, ${words}` })
  }
  return found
}

/** What may be found out or may happen: the first steps do not work; what is waited for comes; what is not known is told. */
function candidates({ result, picture }: Outcome): Change[] {
  const ifNotWorking = result.doNext.map(({ provision }) => ({
    field: `tried.${provision.id}.outcome`,
    becomes: 'NOT_WORKING',
    says: `If ${provision.name} had also been tried and had not worked`,
  }))
  const waiting = result.notYet.filter((one) => one.opensWhen.length === 1).flatMap((one) => one.opensWhen)
  const unknown = [...result.doNext, ...result.alsoWorthConsidering, ...result.needsAgreement].flatMap(
    (one) => one.opensWhen,
  )
  const plan = picture.senStatus
    ? []
    : [{ field: 'senStatus', becomes: 'EHC_PLAN', says: 'If the pupil has an EHC plan' }]
  const all = [...ifNotWorking.slice(0, 1), ...waiting, ...plan, ...unknown, ...ifNotWorking.slice(1)].filter(canTry)
  return all.filter((one, at) => all.findIndex((o) => o.field === one.field && o.becomes === one.becomes) === at)
}

const name = (image: Image, id: string): string => image.by.provisions.get(id)?.name ?? id

const joins = (names: readonly string[]): string | null =>
  names.length > 0 ? `${listed(names)} would join this list` : null

const leaves = (names: readonly string[]): string | null =>
  names.length > 0 ? `${listed(names)} would leave this list` : null

/** One, two or three names as a reader says them. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
