import { Link } from 'react-router'
import type { Image } from '../../../domain/image/image.ts'
import type { NextSteps } from '../../../domain/model/answer.ts'
import { useAnswers } from '../answers/AnswersProvider.tsx'
import { summaryOf } from '../answers/summary.ts'

/** What was answered on the pages before, closed until wanted. */
export function YoursSoFar({ image, steps }: { image: Image; steps: NextSteps | null }) {
  const { answers } = useAnswers()
  const lines = summaryOf(image, answers, steps).filter((line) => line.says !== null && line.question !== 'more')
  if (lines.length === 0) return null
  return (
    <details className="disclosure yours">
      <summary>Your answers so far ({lines.length})</summary>
      <dl className="glance">
        {lines.map((line) => (
          <div key={line.name}>
            <dt>{line.name}</dt>
            <dd>
              {line.says}{' '}
              <Link to={`/next-step/${line.question}`}>
                Change<span className="visually-hidden"> {line.name.toLowerCase()}</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
