import type { FormEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Image } from '../../../domain/image/image.ts'
import { Page } from '../../frame/Page.tsx'
import { Icon } from '../../marks/Icon.tsx'
import { usePossible } from '../results/use-possible.ts'
import { SummaryBar } from '../SummaryBar.tsx'
import { GuidedHead } from './GuidedHead.tsx'
import { GuidedQuestion } from './GuidedQuestion.tsx'
import { GuidedResult } from './GuidedResult.tsx'
import { decidingQuestion } from './more.ts'
import type { Step } from './steps.ts'
import { titleOf } from './titles.ts'
import { YoursSoFar } from './YoursSoFar.tsx'

/** One question a page, with the count of steps so far at the foot. */
export function Guided({ image, step }: { image: Image; step: Step }) {
  const possible = usePossible(image)
  const navigate = useNavigate()
  const { state } = useLocation()
  if (step === 'result') return <GuidedResult image={image} possible={possible} />
  const deciding = possible.shown && decidingQuestion(possible.shown)
  const next = backToResult(state) ? 'result' : after(step, deciding !== null)
  const go = (event: FormEvent) => {
    event.preventDefault()
    navigate(`/next-step/${next}`)
  }
  return (
    <Page title={titleOf(step)} listed={false} className="guided">
      <div className="wrap guided-wrap">
        <GuidedHead step={step} />
        <form onSubmit={go}>
          <GuidedQuestion image={image} step={step} possible={possible} />
          <div className="guided-go">
            <button className="btn" type="submit">
              Continue <Icon name="forward" />
            </button>
          </div>
        </form>
        <YoursSoFar image={image} steps={possible.shown?.steps ?? null} />
      </div>
      <SummaryBar possible={possible} />
    </Page>
  )
}

/** The page after this one; the fifth question comes only where it would decide. */
function after(step: Step, asksMore: boolean): Step {
  if (step === 'age') return 'needs'
  if (step === 'needs') return 'tried'
  if (step === 'tried') return 'circumstances'
  return step === 'circumstances' && asksMore ? 'more' : 'result'
}

/** Set by "Change": the reader came from the results and goes back to them. */
const backToResult = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'backToResult' in state && state.backToResult === true
