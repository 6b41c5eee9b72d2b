import type { ReturningFrom, SenStatus } from '../../../domain/model/words.ts'
import type { Answers, Facts } from '../answers/answers.ts'
import { RETURNING_WORDS, SEN_WORDS, YES_WORDS } from '../words.ts'

/** One line of question 4: its words, whether it is ticked, and the answers with it ticked or not. */
export interface Line {
  id: string
  says: string
  is(answers: Answers): boolean
  set(answers: Answers, on: boolean): Answers
}

type YesOrNo = 'permanentExclusionConsidered' | 'behaviourDeteriorating' | 'disabled' | 'lookedAfter' | 'socialWorker'

const yesOrNo = (field: YesOrNo): Line => ({
  id: field,
  says: YES_WORDS[field] ?? field,
  is: (answers) => answers.facts[field] === true,
  set: (answers, on) => ({ ...answers, none: answers.none && !on, facts: given(answers.facts, field, on || null) }),
})

/** Several may be ticked: a pupil on SEN support can have an assessment asked for. */
const sen = (status: SenStatus): Line => ({
  id: status,
  says: SEN_WORDS[status],
  is: (answers) => answers.sen.includes(status),
  set: (answers, on) => ({
    ...answers,
    none: answers.none && !on,
    sen: [...answers.sen.filter((one) => one !== status && one !== 'NONE'), ...(on ? [status] : [])],
  }),
})

const returning = (from: ReturningFrom): Line => ({
  id: from,
  says: RETURNING_WORDS[from],
  is: (answers) => answers.facts.returningFrom === from,
  set: (answers, on) => ({
    ...answers,
    none: answers.none && !on,
    facts: given(answers.facts, 'returningFrom', on ? from : null),
  }),
})

const COUNTS = [
  'suspensionsThisTerm',
  'suspensionsThisYear',
  'suspendedDaysThisTerm',
  'suspendedDaysThisYear',
  'longestSuspensionDays',
] as const

/** Ticked, it means once this year at least, which stands in its box to be put right. */
const suspended: Line = {
  id: 'suspended',
  says: 'Suspended',
  is: (answers) => answers.suspended,
  set: (answers, on) => ({
    ...answers,
    none: answers.none && !on,
    suspended: on,
    facts: on ? { ...answers.facts, suspensionsThisYear: 1 } : without(answers.facts, COUNTS),
  }),
}

const incident: Line = {
  id: 'incident',
  says: 'A serious incident',
  is: (answers) => answers.incident,
  set: (answers, on) => ({
    ...answers,
    none: answers.none && !on,
    incident: on,
    facts: given(answers.facts, 'seriousIncident', null),
  }),
}

/** In the order they are asked, after risk of harm and before "None of these". */
export const LINES: readonly Line[] = [
  suspended,
  yesOrNo('permanentExclusionConsidered'),
  yesOrNo('behaviourDeteriorating'),
  incident,
  sen('SEN_SUPPORT'),
  sen('ASSESSMENT_REQUESTED'),
  sen('EHC_PLAN'),
  yesOrNo('disabled'),
  yesOrNo('lookedAfter'),
  yesOrNo('socialWorker'),
  returning('LONG_ABSENCE'),
  returning('ALTERNATIVE_PROVISION'),
]

/** Every line unticked; the yes-or-no facts are then no and SEN status is none. Counts stay unknown. */
export function noneOfThese(answers: Answers): Answers {
  const cleared = LINES.reduce((so, line) => line.set(so, false), answers)
  return { ...cleared, none: true, facts: given(cleared.facts, 'childProtectionConcern', null) }
}

function given<Field extends keyof Facts>(facts: Facts, field: Field, value: Facts[Field] | null): Facts {
  const rest = without(facts, [field])
  return value === null ? rest : { ...rest, [field]: value }
}

function without(facts: Facts, fields: readonly (keyof Facts)[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([field]) => !fields.includes(field as keyof Facts)))
}
