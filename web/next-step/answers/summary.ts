import type { Image } from '../../../domain/image/image.ts'
import type { NextSteps } from '../../../domain/model/answer.ts'
import type { PlainField } from '../../../domain/model/picture.ts'
import { FACT_NAMES, factWords, lowered, SCHOOL_WORDS, SEN_WORDS, triedWords } from '../words.ts'
import { AGES, type Answers } from './answers.ts'

/** One line of "Your answers": null where nothing was answered. */
export interface SummaryLine {
  name: string
  says: string | null
  /** The question that changes it. */
  question: string
}

/** The answers as a reader would tell them, and what the engine would still like to know. */
export function summaryOf(image: Image, answers: Answers, steps: NextSteps | null): SummaryLine[] {
  const age = AGES.find((one) => one.id === answers.age)
  const school = answers.facts.schoolType
  const unknown = (steps?.questions ?? []).map((question) => nameOf(image, question.field))
  return [
    {
      name: 'Age',
      says: sentence([age?.says, school && SCHOOL_WORDS[school]]),
      question: 'age',
    },
    { name: 'Worries', says: worries(image, answers), question: 'needs' },
    { name: 'Tried', says: tried(image, answers), question: 'tried' },
    { name: 'Applies', says: applies(answers), question: 'circumstances' },
    ...(unknown.length > 0 ? [{ name: 'Not known', says: sentence(unknown, '; '), question: 'more' }] : []),
  ]
}

function sentence(parts: readonly (string | null | undefined | false)[], between = '. '): string | null {
  const said = parts.filter((part): part is string => Boolean(part)).join(between)
  return said === '' ? null : said.charAt(0).toUpperCase() + said.slice(1)
}

function worries(image: Image, answers: Answers): string | null {
  if (answers.notSure) return 'Not sure yet'
  const names = [
    ...answers.worries.map((id) => image.by.worries.get(id)?.name),
    ...answers.otherNeeds.map((id) => image.by.needs.get(id)?.name),
  ]
  return sentence(
    names.map((name) => name && lowered(name)),
    '; ',
  )
}

function tried(image: Image, answers: Answers): string | null {
  if (answers.tried === null) return null
  if (answers.tried.length === 0) return 'Nothing formal yet'
  return sentence(
    answers.tried.map((entry) => `${image.by.provisions.get(entry.provision)?.name}: ${triedWords(entry)}`),
  )
}

function applies(answers: Answers): string | null {
  if (answers.none) return 'None of these'
  const facts = Object.entries(answers.facts)
    .filter(
      ([field, value]) => field !== 'schoolType' && value !== null && value !== undefined && !Array.isArray(value),
    )
    .map(([field, value]) => factWords(field as PlainField, value as string | number | boolean))
  return sentence([...facts, ...answers.sen.map((status) => lowered(SEN_WORDS[status]))], '; ')
}

/** A field by name; of something tried, the part that is not known. */
function nameOf(image: Image, field: string): string {
  const [list, id, part] = field.split('.')
  if (list !== 'tried' || !id) return FACT_NAMES[field] ?? field
  const name = image.by.provisions.get(id)?.name ?? id
  return part === 'outcome' ? `the effect of ${name}` : `the reviews of ${name}`
}
