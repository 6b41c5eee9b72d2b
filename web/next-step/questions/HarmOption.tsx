import { useAnswers } from '../answers/AnswersProvider.tsx'
import { withFact } from '../answers/with-change.ts'

/** First of what may apply, and apart from the rest: it stops everything else. */
export function HarmOption() {
  const { answers, answer } = useAnswers()
  return (
    <label className="option option--alarm">
      <input
        type="checkbox"
        checked={answers.facts.childProtectionConcern === true}
        onChange={() => answer((so) => withFact(so, { childProtectionConcern: true }))}
      />
      <span>A child may be at risk of harm</span>
    </label>
  )
}
