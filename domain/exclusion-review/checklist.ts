import { must } from '../image/image.ts'
import type { ChecklistItem } from '../model/answer.ts'
import type { Checklist, ChecklistLine, Provision } from '../model/record.ts'
import type { ChecklistState } from '../model/words.ts'
import { citation } from '../next-steps/citation.ts'
import type { Situation } from '../test/situation.ts'
import { holds, verdict } from '../test/verdict.ts'

/** A line of the checklist with where this pupil stands on it. */
export interface Answered {
  readonly line: ChecklistLine
  readonly state: ChecklistState
  /** The provision to show; null while a fact that decides is not known. */
  readonly shown: Provision | null
  /** What the line can mean for this pupil: what is shown, else all that may still be meant, in the line's order. */
  readonly meant: readonly Provision[]
}

/** The checklist that this situation calls for: the first, by order, whose test holds, else that without a test. */
export function checklistFor(about: Situation): Checklist | null {
  const lists = [...about.image.data.records.checklists].sort((a, b) => a.order - b.order)
  return lists.find(({ when }) => when && holds(when, about)) ?? lists.find(({ when }) => !when) ?? null
}

export function answered(line: ChecklistLine, about: Situation): Answered {
  const choices = line.provision.map(({ id, when }) => ({
    provision: must(about.image, 'provisions', id),
    verdict: when ? verdict(when, about) : 'MET',
  }))
  const shown = choices.find((one) => one.verdict === 'MET')?.provision ?? null
  const open = choices.filter((one) => one.verdict === 'NOT_KNOWN').map((one) => one.provision)
  return { line, state: stateOf(line, about), shown, meant: shown ? [shown] : open }
}

/** What the pupil's own facts decide goes before what was tried; of several entries, one in place wins. */
function stateOf({ reads, inPlaceWhen, notApplicableWhen }: ChecklistLine, about: Situation): ChecklistState {
  const { tried } = about.picture
  if (notApplicableWhen && holds(notApplicableWhen, about)) return 'NOT_APPLICABLE'
  if (inPlaceWhen && holds(inPlaceWhen, about)) return 'IN_PLACE'
  if (!tried) return 'NOT_KNOWN'
  const entries = tried.filter((entry) => reads.includes(entry.provision))
  if (entries.some((entry) => entry.status === 'IN_PLACE')) return 'IN_PLACE'
  return entries.length > 0 ? 'TRIED' : 'NOT_TRIED'
}

/** The line as a reader sees it. */
export function item({ line, state, shown }: Answered, about: Situation): ChecklistItem {
  const { id, says, note, cites } = line
  return { id, provision: shown, says, state, note: note ?? null, source: citation(cites, about) }
}
