import type { ExclusionReview } from '../../../domain/model/answer.ts'
import type { Dated } from './dated.ts'
import { suggestionAnswer } from './next-steps.ts'

/** The engine's review in the shape of the schema. */
export const exclusionReviewAnswer = (review: ExclusionReview, { provision }: Dated) => ({
  ...review,
  checklist: review.checklist.map((one) => ({ ...one, provision: one.provision && provision(one.provision) })),
  alternatives: review.alternatives.map((one) => suggestionAnswer(one, provision)),
  consult: review.consult.map((one) => ({ ...one, body: provision(one.body) })),
})
