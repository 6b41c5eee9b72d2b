import type { Image } from '../image/image.ts'
import type { ExclusionReview, Finding } from '../model/answer.ts'
import type { Picture } from '../model/picture.ts'
import { nextSteps } from '../next-steps/next-steps.ts'
import { findings, firedRules } from '../next-steps/rules.ts'
import type { Situation } from '../test/situation.ts'
import { keysOf } from '../test/triggers.ts'
import { alternatives } from './alternatives.ts'
import { answered, checklistFor, item } from './checklist.ts'
import { counters } from './counters.ts'

/**
 * What was tried, what is left and what the law asks, on a date (ISO), for a head who weighs an exclusion. Pure:
 * the same image, picture and date give the same answer, and nothing of the picture is kept. Under a stop the
 * duties, the checklist and the counters stay, and nothing is offered.
 */
export function exclusionReview(image: Image, picture: Picture, on: string): ExclusionReview {
  const about = { image, picture, on }
  const steps = nextSteps(image, picture, on)
  const lines = (checklistFor(about)?.items ?? []).map((line) => answered(line, about))
  return {
    on,
    edition: steps.edition,
    stop: steps.stop,
    findings: steps.stop ? allFindings(about) : steps.findings,
    checklist: lines.map((one) => item(one, about)),
    alternatives: steps.stop ? [] : alternatives(lines, steps, about),
    consult: steps.consult,
    counters: counters(about),
  }
}

/** What a stop keeps from the next steps it does not keep from the head: the law speaks on. */
const allFindings = (about: Situation): Finding[] => findings(firedRules(about, keysOf(about.picture)))
