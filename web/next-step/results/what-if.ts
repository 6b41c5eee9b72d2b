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

/** Few enough to read. */
const MOST = 2

/** Which single changes would alter what stands in Do next, and how: first those that bring what stood nowhere before. */
export function altering(image: Image, answers: Answers, now: Outcome): WhatIf[] {
  const listedNow = placesOf(now.result)
  return candidates(now)
    .map((change) => {
      const { joined, left } = moved(now.result, outcomeOf(image, withChange(answers, change)).result)
      return { change, joined, left, fresh: joined.filter((id) => !listedNow.has(id)).length }
    })
    .filter(({ joined, left }) => joined.length + left.length > 0)
    .sort((a, b) => b.fresh - a.fresh)
    .slice(0, MOST)
    .map(({ change, joined, left }) => ({ change, says: `${change.says}, ${effect(image, joined, left)}` }))
}

/** What joins says it all; what only leaves is said for itself. */
function effect(image: Image, joined: readonly string[], left: readonly string[]): string {
  const names = (joined.length > 0 ? joined : left).map((id) => image.by.provisions.get(id)?.name ?? id)
  return `${listed(names)} would ${joined.length > 0 ? 'join' : 'leave'} this list`
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
  const all = [...ifNotWorking, ...waiting, ...plan, ...unknown].filter(canTry)
  return all.filter((one, at) => all.findIndex((o) => o.field === one.field && o.becomes === one.becomes) === at)
}

/** One, two or three names as a reader says them. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
