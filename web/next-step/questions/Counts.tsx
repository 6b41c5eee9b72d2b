import { CountField } from '../../controls/CountField.tsx'
import { useAnswers } from '../answers/AnswersProvider.tsx'
import { withFact } from '../answers/with-change.ts'

/** How often and how long the pupil has been suspended: counts only, each may stay unknown. */
export function Counts() {
  const { answers, answer } = useAnswers()
  const { facts } = answers
  return (
    <div className="tried-more tried-counts">
      <CountField
        label="This term"
        value={facts.suspensionsThisTerm ?? null}
        change={(suspensionsThisTerm) => answer((so) => withFact(so, { suspensionsThisTerm }))}
      />
      <CountField
        label="This year"
        value={facts.suspensionsThisYear ?? null}
        change={(suspensionsThisYear) => answer((so) => withFact(so, { suspensionsThisYear }))}
      />
      <CountField
        label="Longest, days"
        halves
        value={facts.longestSuspensionDays ?? null}
        change={(longestSuspensionDays) => answer((so) => withFact(so, { longestSuspensionDays }))}
      />
      <p className="tiny quiet">School days; half-days count. Leave empty what is not known.</p>
    </div>
  )
}
