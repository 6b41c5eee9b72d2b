import type { Change } from '../../../domain/model/answer.ts'
import type { Tried } from '../../../domain/model/picture.ts'
import type { SenStatus } from '../../../domain/model/words.ts'
import type { Answers, Facts } from './answers.ts'

/** Age and phase cannot change, so nothing offers to try another. */
export const canTry = (change: Change): boolean => change.field !== 'ageYears' && change.field !== 'phase'

/** The answers as they would be with one change: what "Try it" shows, and what "Keep" keeps. */
export function withChange(answers: Answers, change: Pick<Change, 'field' | 'becomes'>): Answers {
  const { field, becomes } = change
  if (field.startsWith('tried.')) return { ...answers, tried: withTried(answers.tried ?? [], field, becomes) }
  if (field === 'tried') return { ...answers, tried: [] }
  if (field === 'needs') return { ...answers, notSure: false, otherNeeds: gained(answers.otherNeeds, becomes) }
  if (field === 'senStatus') return { ...answers, none: false, sen: [becomes as SenStatus] }
  if (field === 'considering')
    return withFact(answers, { considering: gained(answers.facts.considering ?? [], becomes) })
  return withFact(answers, { [field]: plain(becomes) } as Facts)
}

/** Several changes, one after another. */
export const withChanges = (answers: Answers, changes: readonly Change[]): Answers =>
  changes.reduce<Answers>((so, change) => withChange(so, change), answers)

/** The answers with some facts given; a yes among them takes back "None of these". */
export function withFact(answers: Answers, facts: Facts): Answers {
  const all = { ...answers.facts, ...facts }
  return {
    ...answers,
    facts: all,
    none: answers.none && Object.values(facts).every((value) => value === false || value === null),
    suspended: answers.suspended || counted(facts),
    incident: answers.incident || Boolean(facts.seriousIncident),
  }
}

const counted = (facts: Facts): boolean =>
  [facts.suspensionsThisTerm, facts.suspensionsThisYear, facts.longestSuspensionDays].some((count) => (count ?? 0) > 0)

/** `tried.<id>.<what>`; an entry that is not there is added as in place. */
function withTried(tried: readonly Tried[], field: string, becomes: string): Tried[] {
  const [, provision = '', what = ''] = field.split('.')
  const before = tried.find((entry) => entry.provision === provision) ?? { provision, status: 'IN_PLACE' as const }
  const entry = { ...before, [what]: plain(becomes) } as Tried
  const held = entry.reviewsHeld ?? null
  const without = entry.reviewsWithoutImpact ?? 0
  const kept = held !== null && held < without ? { ...entry, reviewsHeld: without } : entry
  return [...tried.filter((one) => one.provision !== provision), kept]
}

const gained = (list: readonly string[], id: string): string[] => (list.includes(id) ? [...list] : [...list, id])

/** A change says its value as text: true, 2, PRIMARY. */
function plain(text: string): string | number | boolean {
  if (text === 'true') return true
  if (text === 'false') return false
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text
}
