import { must } from '../image/image.ts'
import type { Suggestion } from '../model/answer.ts'
import type { Provision } from '../model/record.ts'
import type { Situation } from '../test/situation.ts'
import { holds } from '../test/verdict.ts'
import { changeFor, checked, criterionReason, standing } from './criteria.ts'
import type { Relevance } from './relevance.ts'
import { spoken } from './rules.ts'

/** A relevant provision with its standing, the reasons for it, its duties and what would open it. */
export function suggestion(
  { provision, reason }: Pick<Relevance, 'provision' | 'reason'>,
  about: Situation,
): Suggestion {
  const criteria = checked(provision, about)
  const others = criteria.filter(({ criterion }) => criterion.id !== reason.criterion)
  const unmet = criteria.filter((one) => one.verdict !== 'MET')
  return {
    provision,
    standing: standing(criteria),
    group: groupOf(provision),
    reasons: [reason, ...others.map((one) => criterionReason(one.criterion, one.verdict, about))],
    duties: duties(provision, about),
    opensWhen: unmet.flatMap(({ criterion }) => changeFor(criterion, about) ?? []),
  }
}

/** Under a stop nothing is weighed: what it calls for is open, whatever was tried. */
export const stopSuggestion = ({ provision, reason }: Relevance): Suggestion => ({
  provision,
  standing: 'OPEN',
  group: groupOf(provision),
  reasons: [reason],
  duties: [],
  opensWhen: [],
})

const groupOf = (provision: Provision) => provision.group ?? 'FOR_THIS_PUPIL'

/** Rules about this very provision, said whether or not it is under consideration. */
function duties(provision: Provision, about: Situation): Suggestion['duties'] {
  return (provision.duties ?? [])
    .filter((duty) => !duty.when || holds(duty.when, about))
    .flatMap((duty) => spoken(must(about.image, 'rules', duty.rule), about)?.finding ?? [])
}
