import type { ReactNode } from 'react'
import type { Image } from '../../../domain/image/image.ts'
import { Icon } from '../../marks/Icon.tsx'
import { AgeQuestion } from '../questions/AgeQuestion.tsx'
import { ASKED } from '../questions/asked.ts'
import { Circumstances } from '../questions/Circumstances.tsx'
import { NeedsQuestion } from '../questions/NeedsQuestion.tsx'
import { TriedQuestion } from '../questions/TriedQuestion.tsx'
import type { Possible } from '../results/use-possible.ts'
import { MoreQuestion } from './MoreQuestion.tsx'
import type { Step } from './steps.ts'
import { askedOn } from './titles.ts'

/** The question of a page, with why it is asked. */
export function GuidedQuestion({ image, step, possible }: { image: Image; step: Step; possible: Possible }) {
  const why = step === 'more' || step === 'result' ? null : ASKED[step].why
  return (
    <fieldset className="field">
      <legend>
        <h1 tabIndex={-1}>{askedOn(step)}</h1>
      </legend>
      {why && (
        <p className="whyask">
          <Icon name="info" />
          <span>We ask because {why.charAt(0).toLowerCase() + why.slice(1)}</span>
        </p>
      )}
      {controls(image, step, possible)}
    </fieldset>
  )
}

function controls(image: Image, step: Step, possible: Possible): ReactNode {
  if (step === 'age') return <AgeQuestion />
  if (step === 'needs') return <NeedsQuestion image={image} block />
  if (step === 'tried') return <TriedQuestion image={image} steps={possible.shown?.steps ?? null} />
  if (step === 'circumstances') return <Circumstances block />
  return <MoreQuestion image={image} possible={possible} />
}
