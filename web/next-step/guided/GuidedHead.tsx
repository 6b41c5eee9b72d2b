import { Link, useNavigate } from 'react-router'
import { Icon } from '../../marks/Icon.tsx'
import { useMode } from '../mode.ts'
import { STEPS, type Step } from './steps.ts'

/** The four that are always asked. */
const QUESTIONS = 4

/** The way back, the way to the other mode, and which question this is. */
export function GuidedHead({ step }: { step: Step }) {
  const [, choose] = useMode()
  const navigate = useNavigate()
  const at = STEPS.indexOf(step)
  const before = STEPS[at - 1]
  return (
    <>
      <div className="guided-head">
        <Link className="back" to={before ? `/next-step/${before}` : '/'}>
          <Icon name="back" />
          Back
        </Link>
        <button
          className="btn btn--3"
          type="button"
          onClick={() => {
            choose('quick')
            navigate('/next-step')
          }}
        >
          All on one page
        </button>
      </div>
      {at < QUESTIONS && (
        <p className="question-of">
          Question {at + 1} of {QUESTIONS}
        </p>
      )}
    </>
  )
}
