import type { Image } from '../../../domain/image/image.ts'
import type { NextSteps } from '../../../domain/model/answer.ts'
import type { Picture } from '../../../domain/model/picture.ts'
import { nextSteps } from '../../../domain/next-steps/next-steps.ts'
import { type Result, resultOf } from '../../../domain/next-steps/result.ts'
import { readPicture } from '../../../domain/picture/read.ts'
import { today } from '../../marks/date.ts'
import type { Answers } from '../answers/answers.ts'
import { pictureOf } from '../answers/picture.ts'

/** What the engine says to some answers: the picture they made, the steps, and the groups they stand in. */
export interface Outcome {
  answers: Answers
  picture: Picture
  steps: NextSteps
  result: Result
}

/** Asks the engine, here in the browser. Throws where the answers cannot be read: a fault of ours. */
export function outcomeOf(image: Image, answers: Answers): Outcome {
  const read = readPicture(image, pictureOf(answers, image))
  if (!read.ok) throw new Error(`The planner sent ${read.problems.map((problem) => problem.field).join(', ')} wrongly`)
  const steps = nextSteps(image, read.picture, today())
  return { answers, picture: read.picture, steps, result: resultOf(image, read.picture, steps) }
}
