import { useId } from 'react'
import { SCHOOL_TYPES } from '../../../domain/model/words.ts'
import { useAnswers } from '../answers/AnswersProvider.tsx'
import { withFact } from '../answers/with-change.ts'
import { SCHOOL_WORDS } from '../words.ts'

/** Asked where it decides what is open to the pupil. */
export function SchoolType() {
  const { answers, answer } = useAnswers()
  const id = useId()
  return (
    <span className="effect">
      <label htmlFor={id}>Kind of school</label>
      <select
        id={id}
        value={answers.facts.schoolType ?? ''}
        onChange={(event) =>
          answer((so) => withFact(so, { schoolType: SCHOOL_TYPES.find((type) => type === event.target.value) ?? null }))
        }
      >
        <option value="">Choose</option>
        {SCHOOL_TYPES.map((type) => (
          <option key={type} value={type}>
            {SCHOOL_WORDS[type]}
          </option>
        ))}
      </select>
    </span>
  )
}
