import { must } from '../image/image.ts'
import type { Change, Reason } from '../model/answer.ts'
import type { Criterion, Provision } from '../model/record.ts'
import type { Standing, Verdict } from '../model/words.ts'
import { smallestChange } from '../test/change.ts'
import type { Situation } from '../test/situation.ts'
import { verdict } from '../test/verdict.ts'
import { citation } from './citation.ts'

/** A criterion of a provision, and where this pupil stands on it. */
export interface Checked {
  readonly criterion: Criterion
  readonly verdict: Verdict
}

/** What must hold for a provision to be open, in the order in which it is shown. */
export function checked(provision: Provision, about: Situation): Checked[] {
  return (provision.opensWhen ?? []).map((id) => {
    const criterion = must(about.image, 'criteria', id)
    return { criterion, verdict: verdict(criterion.test, about) }
  })
}

/** OPEN: all met. SHUT: one is not. NEARLY: none failed, but one is not known. */
export function standing(verdicts: readonly { readonly verdict: Verdict }[]): Standing {
  if (verdicts.some((one) => one.verdict === 'NOT_MET')) return 'SHUT'
  return verdicts.every((one) => one.verdict === 'MET') ? 'OPEN' : 'NEARLY'
}

export function criterionReason(criterion: Criterion, found: Verdict, about: Situation): Reason {
  const { id, says, whenMet, whenNotMet, whenNotKnown, force, cites } = criterion
  const said = { MET: whenMet, NOT_MET: whenNotMet, NOT_KNOWN: whenNotKnown }[found]
  return { criterion: id, verdict: found, says: said ?? says, force, source: citation(cites, about) }
}

/** The change that would meet a criterion: its own where it states one, else what its test asks. */
export function changeFor(criterion: Criterion, about: Situation): Change | null {
  const change = criterion.change ?? smallestChange(criterion.test, about)
  return change && { field: change.field, becomes: change.becomes, says: criterion.changeSays }
}
