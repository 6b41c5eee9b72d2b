import type { Image } from '../image/image.ts'
import type { NextSteps, Suggestion } from '../model/answer.ts'
import type { Picture } from '../model/picture.ts'
import type { Provision } from '../model/record.ts'
import type { Situation } from '../test/situation.ts'
import { keysOf } from '../test/triggers.ts'
import { consultations } from './consult.ts'
import { byOrder } from './order.ts'
import { questions } from './questions.ts'
import { isReady } from './ready.ts'
import { relevant } from './relevance.ts'
import { type Fired, findings, firedRules } from './rules.ts'
import { stopSuggestion, suggestion } from './suggestion.ts'

/**
 * What to do next for a pupil, with reasons, on a date (ISO). Pure: the same image, picture and date give the
 * same answer, and nothing of the picture is kept.
 */
export function nextSteps(image: Image, picture: Picture, on: string): NextSteps {
  const about = { image, picture, on }
  const keys = keysOf(picture)
  const fired = firedRules(about, keys)
  const stop = fired.find(({ finding }) => finding.severity === 'STOP')
  if (stop) return stopped(stop, about)
  const made = suggested(about, fired, keys)
  const suggestions = made.filter((one) => one.standing !== 'SHUT')
  return {
    on,
    edition: image.data.edition,
    stop: null,
    suggestions,
    notYet: made.filter((one) => one.standing === 'SHUT'),
    findings: findings(fired),
    consult: consultations(about, fired, keys),
    questions: questions(suggestions, about),
  }
}

/** A child may be at risk of harm: the normal pathway is closed, and only what the stop calls for is left. */
function stopped(stop: Fired, about: Situation): NextSteps {
  const called = relevant(about, [stop], []).filter((one) => one.called)
  const suggestions = called.sort((a, b) => (a.called?.[1] ?? 0) - (b.called?.[1] ?? 0)).map(stopSuggestion)
  const { finding } = stop
  const edition = about.image.data.edition
  return {
    on: about.on,
    edition,
    stop: finding,
    suggestions,
    notYet: [],
    findings: [finding],
    consult: [],
    questions: [],
  }
}

/** Everything relevant that may be suggested, open or shut, in its order. */
function suggested(about: Situation, fired: readonly Fired[], keys: readonly string[]): Suggestion[] {
  return relevant(about, fired, keys)
    .filter(({ provision }) => maySuggest(provision, about.picture))
    .map((why) => {
      const made = suggestion(why, about)
      return { made, why, ready: isReady(made, about) }
    })
    .sort(byOrder(about.image))
    .map(({ made }) => made)
}

/** No sanction, nothing marked never suggested, nothing in place already, nothing tried that did not work. */
export function maySuggest(provision: Provision, { tried }: Picture): boolean {
  if (provision.kind === 'SANCTION' || provision.neverSuggested) return false
  const entry = tried?.find((one) => one.provision === provision.id)
  return entry?.status !== 'IN_PLACE' && entry?.outcome !== 'NOT_WORKING'
}
