import { must } from '../image/image.ts'
import type { Suggestion } from '../model/answer.ts'
import { askedField } from '../test/asked.ts'
import type { Situation } from '../test/situation.ts'
import { changeFor } from './criteria.ts'

/** What a school can find out by asking today; it does not hold up a start. */
const SOON_KNOWN = ['parentAgrees', 'senStatus']

/** Open, or nearly open for want of a fact that a school can ask today. */
export function isReady(made: Suggestion, about: Situation): boolean {
  return (
    made.standing === 'OPEN' || (made.standing === 'NEARLY' && asks(made, about).every((f) => SOON_KNOWN.includes(f)))
  )
}

/** The facts behind what is not known of a suggestion, in the order of its criteria. */
export function asks(made: Suggestion, about: Situation): string[] {
  return made.reasons
    .filter((reason) => reason.verdict === 'NOT_KNOWN')
    .flatMap((reason) => askedField(must(about.image, 'criteria', reason.criterion).test, about) ?? [])
}

/** Shut only by consent or by what was tried: both can change, so it is not ruled out. */
export function canStillOpen(made: Suggestion, about: Situation): boolean {
  return made.reasons
    .filter((reason) => reason.verdict === 'NOT_MET')
    .map((reason) => changeFor(must(about.image, 'criteria', reason.criterion), about)?.field ?? '')
    .every((field) => field === 'parentAgrees' || field.startsWith('tried.'))
}
