import { exclusionReview } from '../../domain/exclusion-review/exclusion-review.ts'
import type { Image } from '../../domain/image/image.ts'
import { readPicture } from '../../domain/picture/read.ts'
import { citation, FRAGMENTS, finding, provisionOf, suggestion } from './whole-answer.ts'

/** Every field of exclusionReview, in one fixed order. */
export const WHOLE_REVIEW = `query ($area: ID!, $picture: PupilPicture!, $on: Date) {
  exclusionReview(area: $area, picture: $picture, on: $on) {
    on edition
    stop { ...finding }
    findings { ...finding }
    checklist { id provision { ...provision } says state note source { ...citation } }
    alternatives { ...suggestion }
    consult { body { ...provision } says force source { ...citation } }
    counters { id says changesThere value threshold above reached force source { ...citation } }
  }
}
${FRAGMENTS}`

/** What the library itself reviews, written out field by field in that order; null: it refuses the picture. */
export function wholeReview(image: Image, input: unknown, on: string): object | null {
  const read = readPicture(image, input)
  if (!read.ok) return null
  const review = exclusionReview(image, read.picture, on)
  const provision = (one: Parameters<typeof provisionOf>[1]) => provisionOf(image, one, on)
  return {
    on: review.on,
    edition: review.edition,
    stop: review.stop && finding(review.stop),
    findings: review.findings.map(finding),
    checklist: review.checklist.map((line) => ({
      id: line.id,
      provision: line.provision && provision(line.provision),
      says: line.says,
      state: line.state,
      note: line.note,
      source: citation(line.source),
    })),
    alternatives: review.alternatives.map((one) => suggestion(one, provision)),
    consult: review.consult.map(({ body, says, force, source }) => ({
      body: provision(body),
      says,
      force,
      source: citation(source),
    })),
    counters: review.counters.map(({ id, says, changesThere, value, threshold, above, reached, force, source }) => ({
      id,
      says,
      changesThere,
      value,
      threshold,
      above,
      reached,
      force,
      source: citation(source),
    })),
  }
}
