import { useCallback, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useAnswers } from './answers/AnswersProvider.tsx'
import { hasAnswers } from './answers/answers.ts'

const MINUTE = 60_000
/** The warning, and the clearing, after so long without a key or a tap. */
const WARNED = 28 * MINUTE
const CLEARED = 30 * MINUTE
const SIGNS = ['pointerdown', 'keydown', 'wheel'] as const

/** Clears a forgotten tab: nobody at the next desk should read about a pupil. */
export function IdleGuard() {
  const { answers, clear } = useAnswers()
  const navigate = useNavigate()
  const [warned, setWarned] = useState(false)
  const watching = hasAnswers(answers)
  const end = useCallback(() => {
    setWarned(false)
    clear()
    navigate('/')
  }, [clear, navigate])
  useEffect(() => {
    if (!watching) return
    let timers: ReturnType<typeof setTimeout>[] = []
    const start = () => {
      timers.forEach(clearTimeout)
      timers = [setTimeout(() => setWarned(true), WARNED), setTimeout(end, CLEARED)]
    }
    start()
    for (const sign of SIGNS) addEventListener(sign, start, { passive: true })
    return () => {
      timers.forEach(clearTimeout)
      for (const sign of SIGNS) removeEventListener(sign, start)
    }
  }, [watching, end])
  return warned ? <Warning keep={() => setWarned(false)} clear={end} /> : null
}

function Warning({ keep, clear }: { keep: () => void; clear: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="idle-h" onClose={keep}>
      <h2 id="idle-h">Clear answers in 2 minutes?</h2>
      <p>Nothing has been pressed for 28 minutes. The answers in this tab are about to be removed.</p>
      <div className="actions">
        <button className="btn" type="button" onClick={keep}>
          Keep
        </button>
        <button className="btn btn--2" type="button" onClick={clear}>
          Clear now
        </button>
      </div>
    </dialog>
  )
}
