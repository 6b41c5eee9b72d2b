import type { FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { RadioTiles } from '../controls/RadioTiles.tsx'
import { Icon } from '../marks/Icon.tsx'
import { useAnswers } from '../next-step/answers/AnswersProvider.tsx'
import { AGES } from '../next-step/answers/answers.ts'
import { useMode } from '../next-step/mode.ts'

/** Question 1 of the planner, on the home page: this saves a page. */
export function StartCard() {
  const { answers, answer } = useAnswers()
  const [mode] = useMode()
  const navigate = useNavigate()
  const go = (event: FormEvent) => {
    event.preventDefault()
    navigate(mode === 'quick' || !answers.age ? '/next-step' : '/next-step/needs')
  }
  return (
    <form className="panel start" onSubmit={go} aria-labelledby="start-h">
      <h2 id="start-h">Find the next step for a pupil</h2>
      <p className="quiet">Possible next steps with reasons and sources, for you to weigh.</p>
      <fieldset className="field">
        <legend>
          How old is the pupil? <span className="quiet">Question 1 of 4</span>
        </legend>
        <RadioTiles name="age" tiles={AGES} chosen={answers.age} choose={(age) => answer((so) => ({ ...so, age }))} />
      </fieldset>
      <div className="row start-go">
        <button className="btn" type="submit">
          Continue <Icon name="forward" />
        </button>
        <span className="small quiet">Nothing you answer leaves this computer.</span>
      </div>
    </form>
  )
}
