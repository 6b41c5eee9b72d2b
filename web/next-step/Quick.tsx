import type { Image } from '../../domain/image/image.ts'
import { Page } from '../frame/Page.tsx'
import { FinishAndClear } from './FinishAndClear.tsx'
import { ModeSwitch } from './ModeSwitch.tsx'
import { AgeQuestion } from './questions/AgeQuestion.tsx'
import { Circumstances } from './questions/Circumstances.tsx'
import { NeedsQuestion } from './questions/NeedsQuestion.tsx'
import { Question } from './questions/Question.tsx'
import { TriedQuestion } from './questions/TriedQuestion.tsx'
import { Results } from './results/Results.tsx'
import { usePossible } from './results/use-possible.ts'
import { SummaryBar } from './SummaryBar.tsx'
import { TITLE } from './title.ts'
import { YourAnswers } from './YourAnswers.tsx'

/** All four questions on one page, in place; the results beside them follow each answer. */
export function Quick({ image }: { image: Image }) {
  const possible = usePossible(image)
  return (
    <Page title={TITLE} className="planner">
      <div className="wrap">
        <div className="planner-head">
          <h1 tabIndex={-1}>Find the next step</h1>
          <ModeSwitch now="quick" />
        </div>
        <div className="planner-grid">
          <div className="planner-left">
            <form className="answers panel" aria-label="Questions" onSubmit={(event) => event.preventDefault()}>
              <Question of="age" number={1}>
                <AgeQuestion small />
              </Question>
              <Question of="needs" number={2} hint="Most people pick one to three.">
                <NeedsQuestion image={image} />
              </Question>
              <Question of="tried" number={3}>
                <TriedQuestion image={image} steps={possible.shown?.steps ?? null} />
              </Question>
              <Question of="circumstances" number={4}>
                <Circumstances />
              </Question>
              <div className="actions question-end">
                <FinishAndClear />
              </div>
            </form>
            <YourAnswers image={image} steps={possible.shown?.steps ?? null} />
          </div>
          <Results image={image} possible={possible} level={2} />
        </div>
      </div>
      <SummaryBar possible={possible} wide />
    </Page>
  )
}
