import type { NextSteps, Suggestion } from '../../../domain/model/answer.ts'
import type { Dated } from './dated.ts'

/** The engine's answer in the shape of the schema. */
export const nextStepsAnswer = (steps: NextSteps, { provision }: Dated) => ({
  ...steps,
  suggestions: steps.suggestions.map((one) => suggestionAnswer(one, provision)),
  notYet: steps.notYet.map((one) => suggestionAnswer(one, provision)),
  consult: steps.consult.map((one) => ({ ...one, body: provision(one.body) })),
  questions: steps.questions.map((one) => ({ ...one, wouldAffect: one.wouldAffect.map(provision) })),
})

/** A suggestion in the shape of the schema. */
export const suggestionAnswer = (one: Suggestion, provision: Dated['provision']) => ({
  ...one,
  provision: provision(one.provision),
})
