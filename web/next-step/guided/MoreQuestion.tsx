import { useState } from 'react'
import type { Image } from '../../../domain/image/image.ts'
import { useAnswers } from '../answers/AnswersProvider.tsx'
import { withChange } from '../answers/with-change.ts'
import { choicesOf } from '../results/choices.ts'
import type { Possible } from '../results/use-possible.ts'
import { listed } from '../results/what-if.ts'
import { decidingQuestion } from './more.ts'

/** The one fact that would decide between steps. What is asked is settled when the page opens, so that it stays. */
export function MoreQuestion({ image, possible }: { image: Image; possible: Possible }) {
  const { answer } = useAnswers()
  const [question] = useState(() => possible.shown && decidingQuestion(possible.shown))
  const [chosen, setChosen] = useState<string | null>(null)
  const choices = question && choicesOf(question.field)
  if (!question || !choices) return <p className="lead">Nothing more is needed. Continue to see the steps.</p>
  const why = image.by.questions.get(question.field)?.why
  const take = (becomes: string) => {
    setChosen(becomes)
    answer((so) => withChange(so, { field: question.field, becomes }))
  }
  return (
    <>
      <p className="lead" id="more-asks">
        {question.asks}
      </p>
      <p className="whyask">
        <span>{why ?? `This would decide ${listed(question.wouldAffect.slice(0, 2).map(({ name }) => name))}.`}</span>
      </p>
      {choices.length > 8 ? (
        <select aria-labelledby="more-asks" value={chosen ?? ''} onChange={(event) => take(event.target.value)}>
          <option value="">Not known</option>
          {choices.map((choice) => (
            <option key={choice.becomes} value={choice.becomes}>
              {choice.says}
            </option>
          ))}
        </select>
      ) : (
        <div className="options--block" role="radiogroup" aria-labelledby="more-asks">
          {choices.map((choice) => (
            <label className="option" key={choice.becomes}>
              <input
                type="radio"
                name="more"
                checked={chosen === choice.becomes}
                onChange={() => take(choice.becomes)}
              />
              <span>{choice.says}</span>
            </label>
          ))}
        </div>
      )}
    </>
  )
}
