import { useId } from 'react'
import { SERIOUS_INCIDENTS } from '../../../domain/model/words.ts'
import { useAnswers } from '../answers/AnswersProvider.tsx'
import { withFact } from '../answers/with-change.ts'
import { INCIDENT_WORDS } from '../words.ts'

/** Which of the four: the law treats them apart. */
export function Incident() {
  const { answers, answer } = useAnswers()
  const name = useId()
  return (
    <fieldset className="tried-more which">
      <legend>Which?</legend>
      {SERIOUS_INCIDENTS.map((incident) => (
        <label className="option" key={incident}>
          <input
            type="radio"
            name={name}
            checked={answers.facts.seriousIncident === incident}
            onChange={() => answer((so) => withFact(so, { seriousIncident: incident }))}
          />
          <span>{INCIDENT_WORDS[incident]}</span>
        </label>
      ))}
    </fieldset>
  )
}
