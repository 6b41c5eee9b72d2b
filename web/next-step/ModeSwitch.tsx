import { useNavigate } from 'react-router'
import { type Mode, useMode } from './mode.ts'

/** Quick or Guided; always on the screen, remembered for this kind of device. */
export function ModeSwitch({ now }: { now: Mode }) {
  const [, choose] = useMode()
  const navigate = useNavigate()
  const go = (mode: Mode) => {
    choose(mode)
    navigate(mode === 'quick' ? '/next-step' : '/next-step/age')
  }
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">How to answer</legend>
      <button type="button" aria-pressed={now === 'quick'} onClick={() => go('quick')}>
        <span>
          Quick<span className="option-words">: one page</span>
        </span>
      </button>
      <button type="button" aria-pressed={now === 'guided'} onClick={() => go('guided')}>
        <span>
          Guided<span className="option-words">: one at a time</span>
        </span>
      </button>
    </fieldset>
  )
}
