import type { Image } from '../../domain/image/image.ts'
import type { Finding, NextSteps } from '../../domain/model/answer.ts'
import { nextSteps } from '../../domain/next-steps/next-steps.ts'
import { readPicture } from '../../domain/picture/read.ts'
import type { Case, Expected, ExpectedFinding } from '../../server/seed/case.ts'
import { exactly, first, inOrder, plain, suggestionList } from './expect-list.ts'
import { reviewDiffers } from './expect-review.ts'
import { ways } from './expect-routes.ts'

/** Everything in which the answer differs from what an officer expects of it; nothing when it is as signed. */
export function differences(image: Image, { picture: input, on, expect: expected }: Case): string[] {
  const read = readPicture(image, input)
  if (!read.ok) {
    const fields = read.problems.map(({ field }) => field)
    if (!expected.refused) return [`the picture is refused for ${fields.join(', ')}`]
    return expected.refused.flatMap(({ field }) =>
      fields.some((one) => within(one, field)) ? [] : [notNamed(field, fields)],
    )
  }
  if (expected.refused) return ['the picture is accepted, and was to be refused']
  const answer = nextSteps(image, read.picture, on)
  const told = Object.keys(read.picture).length > 0
  return [
    ...answerDiffers(expected, answer),
    ...(expected.routes ?? []).flatMap((way) => ways(image, way, told ? read.picture : null, on)),
    ...(expected.review ? reviewDiffers(image, expected.review, read.picture, on) : []),
  ]
}

/** `tried[0].provision` lies within `tried`. */
const within = (path: string, field: string): boolean =>
  path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`)

const notNamed = (field: string, fields: readonly string[]): string =>
  `the refusal does not name ${field}, but ${fields.join(', ')}`

function answerDiffers(expected: Expected, answer: NextSteps): string[] {
  const listed = [...answer.suggestions, ...answer.notYet].map(({ provision }) => provision.id)
  const asked = answer.questions.map(({ field }) => field)
  const { findings, questions } = expected
  const found = answer.findings.map(({ rule }) => rule)
  return [
    ...plain('stop', expected.stop, answer.stop?.rule ?? null),
    ...exactly('findings', findings?.exact, found),
    ...inOrder('findings', findings?.inOrder, found),
    ...(findings?.includes ?? []).flatMap((one) => finding(one, answer.findings)),
    ...none('findings', findings?.excludes, found),
    ...suggestionList('suggestions', expected.suggestions, answer.suggestions),
    ...suggestionList('not yet', expected.notYet, answer.notYet),
    ...none('suggestions and not yet', expected.absent, listed),
    ...exactly(
      'consult',
      expected.consult,
      answer.consult.map(({ body }) => body.id),
    ),
    ...exactly('questions', questions?.exact, asked),
    ...first('questions', questions?.first, asked),
    ...(questions?.includes ?? [])
      .filter((field) => !asked.includes(field))
      .map((field) => `questions: ${field} is not asked`),
    ...none('questions', questions?.excludes, asked),
  ]
}

function finding(expected: ExpectedFinding, all: readonly Finding[]): string[] {
  const got = all.find(({ rule }) => rule === expected.rule)
  if (!got) return [`findings: ${expected.rule} is not among them`]
  return [
    ...plain(`${expected.rule}, severity`, expected.severity, got.severity),
    ...plain(`${expected.rule}, force`, expected.force, got.force),
    ...plain(`${expected.rule}, source`, expected.source, got.source.source.id),
  ]
}

const none = (name: string, unwanted: readonly string[] = [], got: readonly string[]): string[] =>
  unwanted.filter((id) => got.includes(id)).map((id) => `${name}: ${id} is among them`)
