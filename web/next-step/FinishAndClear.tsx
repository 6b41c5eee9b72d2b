import { useNavigate } from 'react-router'
import { Icon } from '../marks/Icon.tsx'
import { useAnswers } from './answers/AnswersProvider.tsx'

/** Removes every answer from this tab and goes home. */
export function FinishAndClear() {
  const { clear } = useAnswers()
  const navigate = useNavigate()
  return (
    <button
      className="btn btn--2"
      type="button"
      onClick={() => {
        clear()
        navigate('/')
      }}
    >
      <Icon name="cross" />
      Finish and clear
    </button>
  )
}
