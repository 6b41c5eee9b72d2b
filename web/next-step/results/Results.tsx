import type { ReactNode } from 'react'
import type { Image } from '../../../domain/image/image.ts'
import { useAnswers } from '../answers/AnswersProvider.tsx'
import { conflictOf } from '../answers/conflict.ts'
import { AllGroups } from './AllGroups.tsx'
import { Announcement } from './Announcement.tsx'
import { Conflict } from './Conflict.tsx'
import { ShownContext } from './context.ts'
import { EngineFailed } from './EngineFailed.tsx'
import { JumpList } from './JumpList.tsx'
import { NeedMore } from './NeedMore.tsx'
import type { Outcome } from './outcome.ts'
import type { Possible } from './use-possible.ts'
import { WhatIfBar } from './WhatIfBar.tsx'

/** The live results: partial from the first answer on, and said so. */
export function Results(props: {
  image: Image
  possible: Possible
  level: 1 | 2
  /** What stands between the heading and the groups: the answers, where they are not beside it. */
  above?: ReactNode
}) {
  const { image, possible, level } = props
  const { answers } = useAnswers()
  const { shown } = possible
  const Title = level === 1 ? 'h1' : 'h2'
  const partial = answers.tried === null || !answeredFourth(answers)
  const conflict = conflictOf(image, answers)
  return (
    <section className="results" aria-labelledby="results-h">
      <div className="results-head">
        <Title id="results-h" tabIndex={-1}>
          {partial ? 'Possible next steps so far' : 'Possible next steps'}
        </Title>
        {shown && <JumpList steps={shown.steps} result={shown.result} />}
      </div>
      {props.above}
      {conflict && <Conflict conflict={conflict} />}
      {!shown && <EngineFailed again={possible.again} />}
      {shown && (
        <ShownContext value={{ image, possible, outcome: shown, level }}>
          <Announcement />
          <WhatIfBar />
          {hasSteps(shown) ? <AllGroups /> : <NeedMore />}
        </ShownContext>
      )}
    </section>
  )
}

/** Whether anything at all was looked at for this pupil. */
const hasSteps = ({ picture, steps }: Outcome): boolean =>
  Boolean(picture.needs) || steps.suggestions.length + steps.notYet.length > 0

const answeredFourth = (answers: ReturnType<typeof useAnswers>['answers']): boolean =>
  answers.none ||
  answers.suspended ||
  answers.incident ||
  answers.sen.length > 0 ||
  Object.keys(answers.facts).length > 0
