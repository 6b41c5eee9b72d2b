import type { Picture, Tried } from '../../../domain/model/picture.ts'
import type { Phase, SenStatus } from '../../../domain/model/words.ts'

/** The five ages a pupil can be given, worded with the phase so that none overlap, and what each stands for. */
export const AGES = [
  { id: 'under-5', says: 'Under 5', lines: ['Under 5'], ageYears: 4, phase: 'EARLY_YEARS' },
  { id: '5', says: '5', lines: ['5'], ageYears: 5, phase: 'PRIMARY' },
  { id: '6-11', says: 'Primary, 6 to 11', lines: ['Primary,', '6 to 11'], ageYears: 8, phase: 'PRIMARY' },
  { id: '11-16', says: 'Secondary, 11 to 16', lines: ['Secondary,', '11 to 16'], ageYears: 13, phase: 'SECONDARY' },
  { id: '16-18', says: '16 to 18', lines: ['16 to 18'], ageYears: 17, phase: 'POST_16' },
] as const satisfies readonly { id: string; says: string; lines: readonly string[]; ageYears: number; phase: Phase }[]
export type Age = (typeof AGES)[number]['id']

/** The facts asked one by one. What is left out is not known. */
export type Facts = Omit<Picture, 'ageYears' | 'phase' | 'needs' | 'tried' | 'senStatus'>

/**
 * What was answered, as coded values: nothing here can name a pupil. It lives in this tab alone.
 */
export interface Answers {
  age: Age | null
  /** Ids of worries, in the order they were chosen. */
  worries: readonly string[]
  /** Ids of needs chosen from the longer list. */
  otherNeeds: readonly string[]
  /** "Not sure yet": the question was read, and what worries most is not known. */
  notSure: boolean
  /** Null: not answered. Empty: nothing formal yet. */
  tried: readonly Tried[] | null
  /** Every line ticked; the furthest along is sent. */
  sen: readonly SenStatus[]
  /** "Suspended" is ticked; its counts are among the facts. */
  suspended: boolean
  /** "A serious incident" is ticked; which of the four is among the facts. */
  incident: boolean
  /** "None of these": the yes-or-no facts of question 4 are no, and there is no special educational need. */
  none: boolean
  facts: Facts
}

export const NO_ANSWERS: Answers = {
  age: null,
  worries: [],
  otherNeeds: [],
  notSure: false,
  tried: null,
  sen: [],
  suspended: false,
  incident: false,
  none: false,
  facts: {},
}

/** Whether anything has been answered at all. */
export const hasAnswers = (answers: Answers): boolean => JSON.stringify(answers) !== JSON.stringify(NO_ANSWERS)
