import type { Question } from '../../../domain/model/answer.ts'
import type { Outcome } from '../results/outcome.ts'

/** The first fact not known that keeps something for this pupil waiting; null when none does. */
export function decidingQuestion({ steps, result }: Outcome): Question | null {
  const waiting = result.notYet.filter((one) => one.group === 'FOR_THIS_PUPIL').map((one) => one.provision.id)
  return steps.questions.find((question) => question.wouldAffect.some(({ id }) => waiting.includes(id))) ?? null
}
