import { useDeferredValue, useMemo, useState } from 'react'
import type { Image } from '../../../domain/image/image.ts'
import type { Change } from '../../../domain/model/answer.ts'
import { useAnswers } from '../answers/AnswersProvider.tsx'
import type { Answers } from '../answers/answers.ts'
import { withChanges } from '../answers/with-change.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

/** What is possible for this pupil: by the answers, or by what is being tried. */
export interface Possible {
  /** What is on the screen; null when the engine could not work it out. */
  shown: Outcome | null
  /** By the answers as they stand, while something is tried; else null. */
  before: Outcome | null
  /** The answers behind what is shown. */
  answers: Answers
  trying: readonly Change[]
  tryIt(change: Change): void
  keep(): void
  undo(): void
  /** Ask the engine again after it failed. */
  again(): void
}

export function usePossible(image: Image): Possible {
  const { answers, answer } = useAnswers()
  const [trial, setTrial] = useState<{ of: Answers; changes: readonly Change[] } | null>(null)
  const [attempt, setAttempt] = useState(0)
  // A trial belongs to the answers it was made from: answering anything ends it.
  const trying = trial?.of === answers ? trial.changes : NONE
  const settled = useDeferredValue(answers)
  const own = useMemo(() => attempted(image, settled, attempt), [image, settled, attempt])
  const tried = useMemo(() => withChanges(settled, trying), [settled, trying])
  const tryingOutcome = useMemo(
    () => (trying.length > 0 ? attempted(image, tried, attempt) : null),
    [image, tried, trying, attempt],
  )
  return {
    shown: trying.length > 0 ? tryingOutcome : own,
    before: trying.length > 0 ? own : null,
    answers: tried,
    trying,
    tryIt: (change) => setTrial({ of: answers, changes: [...trying, change] }),
    keep: () => answer((so) => withChanges(so, trying)),
    undo: () => setTrial(null),
    again: () => setAttempt(attempt + 1),
  }
}

const NONE: readonly Change[] = []

/** Null where the engine fails: the screen says so, keeps the answers and offers to try again. */
function attempted(image: Image, answers: Answers, _attempt: number): Outcome | null {
  try {
    return outcomeOf(image, answers)
  } catch (reason) {
    console.error(reason instanceof Error ? reason.name : 'The engine failed')
    return null
  }
}
