import type { NextSteps, Reason, Suggestion } from '../model/answer.ts'
import type { Picture } from '../model/picture.ts'
import type { ChecklistLine, Provision } from '../model/record.ts'
import { citation } from '../next-steps/citation.ts'
import { suggestion } from '../next-steps/suggestion.ts'
import type { Situation } from '../test/situation.ts'
import type { Answered } from './checklist.ts'

/**
 * What can be done instead: what the checklist leaves open, in its order, the shut ones after the others; then
 * what is suggested for this pupil that no line of the checklist covers. A line covers all that it reads, so a
 * placement under way is not followed by a second one.
 */
export function alternatives(lines: readonly Answered[], steps: NextSteps, about: Situation): Suggestion[] {
  const made = new Map([...steps.suggestions, ...steps.notYet].map((one) => [one.provision.id, one]))
  const listed = new Map<string, Suggestion>()
  for (const { line, state, meant } of lines) {
    if (state === 'IN_PLACE' || state === 'NOT_APPLICABLE') continue
    for (const provision of meant) {
      if (listed.has(provision.id) || !mayOffer(provision, about.picture)) continue
      const known = made.get(provision.id)
      listed.set(provision.id, known ?? suggestion({ provision, reason: lineReason(line, about) }, about))
    }
  }
  const ofChecklist = [...listed.values()]
  const covered = new Set(lines.flatMap(({ line }) => [...line.reads, ...line.provision.map(({ id }) => id)]))
  return [
    ...ofChecklist.filter(({ standing }) => standing !== 'SHUT'),
    ...ofChecklist.filter(({ standing }) => standing === 'SHUT'),
    ...steps.suggestions.filter(({ provision, group }) => group !== 'FOR_EVERY_PUPIL' && !covered.has(provision.id)),
  ]
}

/** No sanction, and nothing that itself was tried without effect. What worked in part may be tried again. */
function mayOffer({ id, kind }: Provision, { tried }: Picture): boolean {
  return kind !== 'SANCTION' && tried?.find((entry) => entry.provision === id)?.outcome !== 'NOT_WORKING'
}

/** That the checklist lists it, as the reason for what nothing else makes relevant; as binding as its source. */
function lineReason({ id, says, cites }: ChecklistLine, about: Situation): Reason {
  const source = citation(cites, about)
  return { criterion: id, verdict: 'MET', says, force: source.source.force ?? 'LOCAL_GUIDE', source }
}
