import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { type Answers, NO_ANSWERS } from './answers.ts'
import { forgetAnswers, keepAnswers, readAnswers } from './keep.ts'

interface AnswersOfTab {
  answers: Answers
  /** Changes some of the answers and keeps them in this tab. */
  answer(change: (before: Answers) => Answers): void
  /** Finish and clear. */
  clear(): void
}

const Context = createContext<AnswersOfTab | null>(null)

/** The answers of this tab, for every page that asks or shows them. */
export function AnswersProvider({ children }: { children: ReactNode }) {
  const [answers, setAnswers] = useState(readAnswers)
  const answer = useCallback((change: (before: Answers) => Answers) => {
    setAnswers((before) => {
      const after = change(before)
      keepAnswers(after)
      return after
    })
  }, [])
  const clear = useCallback(() => {
    forgetAnswers()
    setAnswers(NO_ANSWERS)
  }, [])
  const given = useMemo(() => ({ answers, answer, clear }), [answers, answer, clear])
  return <Context value={given}>{children}</Context>
}

export function useAnswers(): AnswersOfTab {
  const given = useContext(Context)
  if (!given) throw new Error('Answers are asked for outside their provider')
  return given
}
