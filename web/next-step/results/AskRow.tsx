import type { Question } from '../../../domain/model/answer.ts'
import { useAnswers } from '../answers/AnswersProvider.tsx'
import { withChange } from '../answers/with-change.ts'
import { focusOn } from '../focus.ts'
import { ToQuestion } from './Conflict.tsx'
import { choicesOf } from './choices.ts'
import { useShown } from './context.ts'
import { listed } from './what-if.ts'

/** Names before the rest is a count. */
const NAMED = 3

/** One question, why it matters, and its answers. When it is answered it goes, so focus moves to the results. */
export function AskRow({ question }: { question: Question }) {
  const { image } = useShown()
  const { answer } = useAnswers()
  const id = `ask-${question.field}`
  const choices = choicesOf(question.field)
  const take = (becomes: string) => {
    if (becomes === '') return
    answer((so) => withChange(so, { field: question.field, becomes }))
    focusOn('results-h')
  }
  const why = image.by.questions.get(question.field)?.why
  return (
    <li>
      <div>
        <p className="d" id={id}>
          {question.asks}
        </p>
        <p className="source">{why ?? `Would decide ${decides(question)}`}</p>
      </div>
      {choices === null && <ToQuestion to={question.field === 'tried' ? 'tried' : 'needs'}>Answer</ToQuestion>}
      {choices?.length === 2 && (
        <div className="asks-two">
          {choices.map((choice) => (
            <button
              key={choice.becomes}
              className="btn btn--2"
              type="button"
              aria-describedby={id}
              onClick={() => take(choice.becomes)}
            >
              {choice.says}
            </button>
          ))}
        </div>
      )}
      {choices && choices.length > 2 && (
        <select aria-labelledby={id} value="" onChange={(event) => take(event.target.value)}>
          <option value="">Not known</option>
          {choices.map((choice) => (
            <option key={choice.becomes} value={choice.becomes}>
              {choice.says}
            </option>
          ))}
        </select>
      )}
    </li>
  )
}

function decides({ wouldAffect }: Question): string {
  const names = wouldAffect.slice(0, NAMED).map((provision) => provision.name)
  const more = wouldAffect.length - names.length
  return more > 0 ? `${names.join(', ')} and ${more} more` : listed(names)
}
