import type { Image } from '../../../domain/image/image.ts'
import type { Reason } from '../../../domain/model/answer.ts'
import type { Picture, PlainField, Tried } from '../../../domain/model/picture.ts'
import type { Test } from '../../../domain/model/test.ts'
import type { Answers } from '../answers/answers.ts'
import { AGES } from '../answers/answers.ts'
import { factWords, triedWords } from '../words.ts'

interface Said {
  image: Image
  answers: Answers
  picture: Picture
}

/** The reader's own answers that a reason rests on, in their words; none for what no answer decides. */
export function youSaid(reason: Reason, said: Said): string[] {
  const { image, answers } = said
  if (image.by.needs.has(reason.criterion)) return needWords(reason.criterion, image, answers)
  const test = image.by.criteria.get(reason.criterion)?.test ?? image.by.rules.get(reason.criterion)?.fires
  return test ? [...new Set(behind(test, said))] : []
}

function needWords(need: string, image: Image, { worries, otherNeeds }: Answers): string[] {
  const worry = worries.map((id) => image.by.worries.get(id)).find((one) => one?.needs.includes(need))
  if (worry) return [worry.name.toLowerCase()]
  const named = otherNeeds.includes(need) ? image.by.needs.get(need) : undefined
  return named ? [named.name.toLowerCase()] : []
}

/** The answers that a test reads and that are given, in the order of the test. */
function behind(test: Test, said: Said): string[] {
  const { image, picture, answers } = said
  if ('all' in test) return test.all.flatMap((part) => behind(part, said))
  if ('any' in test) return test.any.flatMap((part) => behind(part, said)).slice(0, 2)
  if ('condition' in test) return behind(image.by.conditions.get(test.condition)?.test ?? { all: [] }, said)
  if ('needs' in test) {
    const stated = test.needs.filter((id) => picture.needs?.includes(id))
    return stated.flatMap((id) => needWords(id, image, answers)).slice(0, 1)
  }
  if ('tried' in test) return entries(said, test.tried)
  if ('failing' in test) return entries(said, test.failing).slice(0, 1)
  if ('largest' in test) return test.largest.flatMap((field) => fact(field, said)).slice(0, 1)
  if ('field' in test) return fact(test.field, said)
  return []
}

function entries({ picture, image }: Said, which: 'any' | readonly string[]): string[] {
  const worst = (entry: Tried) => (entry.outcome === 'NOT_WORKING' ? 0 : entry.outcome === 'PARTLY' ? 1 : 2)
  return [...(picture.tried ?? [])]
    .filter((entry) => which === 'any' || which.includes(entry.provision))
    .sort((a, b) => worst(a) - worst(b))
    .map((entry) => `${image.by.provisions.get(entry.provision)?.name} ${triedWords(entry)}`)
}

function fact(field: PlainField, { picture, answers }: Said): string[] {
  if (field === 'ageYears' || field === 'phase') {
    const age = AGES.find((one) => one.id === answers.age)
    return age ? [age.says.toLowerCase()] : []
  }
  const value = picture[field] ?? null
  if (value === null || value === false) return []
  return [factWords(field, value)]
}
