import type { Image } from '../../domain/image/image.ts'
import type { NextSteps } from '../../domain/model/answer.ts'
import { useAnswers } from './answers/AnswersProvider.tsx'
import { summaryOf } from './answers/summary.ts'
import { ToQuestion } from './results/Conflict.tsx'

/** What was answered, each line with the way to change it; and what is not known. */
export function YourAnswers({ image, steps }: { image: Image; steps: NextSteps | null }) {
  const { answers } = useAnswers()
  const lines = summaryOf(image, answers, steps)
  return (
    <section className="panel your-answers" aria-labelledby="your-answers-h">
      <h2 id="your-answers-h">Your answers</h2>
      <dl>
        {lines.map((line) => (
          <div key={line.name}>
            <dt>{line.name}</dt>
            <dd>{line.says ?? <span className="quiet">Not answered</span>}</dd>
            <dd>
              <ToQuestion to={line.question}>
                {line.says === null || line.question === 'more' ? 'Answer' : 'Change'}
                <span className="visually-hidden"> {line.name.toLowerCase()}</span>
              </ToQuestion>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
