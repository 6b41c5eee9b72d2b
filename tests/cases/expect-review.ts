import { exclusionReview } from '../../domain/exclusion-review/exclusion-review.ts'
import type { Image } from '../../domain/image/image.ts'
import type { Picture } from '../../domain/model/picture.ts'
import type { ExpectedReview } from '../../server/seed/case.ts'
import { exactly, plain } from './expect-list.ts'

/** How the exclusion review of a picture differs from what a case expects of it. */
export function reviewDiffers(image: Image, expected: ExpectedReview, picture: Picture, on: string): string[] {
  const answer = exclusionReview(image, picture, on)
  const { checklist, alternatives, counters } = expected
  const reasons = new Map(answer.alternatives.map((one) => [one.provision.id, one.reasons[0]?.criterion]))
  return [
    ...plain('review, stop', expected.stop, answer.stop?.rule ?? null),
    ...exactly(
      'review, findings',
      expected.findings,
      answer.findings.map(({ rule }) => rule),
    ),
    ...exactly(
      'review, checklist',
      checklist?.map((line) => `${line.id} ${line.state} ${line.provision}`),
      answer.checklist.map((line) => `${line.id} ${line.state} ${line.provision?.id ?? null}`),
    ),
    ...exactly(
      'review, alternatives',
      alternatives?.map((one) => `${one.id} ${one.standing}`),
      answer.alternatives.map((one) => `${one.provision.id} ${one.standing}`),
    ),
    ...(alternatives ?? []).flatMap(({ id, because }) => plain(`review, ${id}, because`, because, reasons.get(id))),
    ...exactly(
      'review, consult',
      expected.consult,
      answer.consult.map(({ body }) => body.id),
    ),
    ...exactly(
      'review, counters',
      counters?.map((one) => `${one.id} ${one.value} ${one.reached}`),
      answer.counters.map((one) => `${one.id} ${one.value} ${one.reached}`),
    ),
  ]
}
