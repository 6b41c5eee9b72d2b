import type { Suggestion } from '../../domain/model/answer.ts'
import type { ExpectedList, ExpectedSuggestion } from '../../server/seed/case.ts'

/** How a list of ids differs from what was expected of it; nothing when it does not. */
export function exactly(name: string, expected: readonly string[] | undefined, got: readonly string[]): string[] {
  if (expected === undefined || same(expected, got)) return []
  const missing = expected.filter((id) => !got.includes(id))
  const extra = got.filter((id) => !expected.includes(id))
  const lines = [`${name}, expected: ${shown(expected)}`, `${name}, got:      ${shown(got)}`]
  if (missing.length > 0) lines.push(`${name}, missing:  ${shown(missing)}`)
  if (extra.length > 0) lines.push(`${name}, too many: ${shown(extra)}`)
  return [lines.join('\n')]
}

/** These are among what was got, in this order, others between them or not. */
export function inOrder(name: string, expected: readonly string[] = [], got: readonly string[]): string[] {
  const among = got.filter((id) => expected.includes(id))
  return exactly(`${name} in order`, expected, among)
}

/** These come first, in this order. */
export const first = (name: string, expected: readonly string[] = [], got: readonly string[]): string[] =>
  exactly(`first ${name}`, expected, got.slice(0, expected.length))

export function suggestionList(name: string, expected: ExpectedList | undefined, got: readonly Suggestion[]): string[] {
  if (!expected) return []
  const ids = got.map(({ provision }) => provision.id)
  return [
    ...exactly(name, expected.exact, ids),
    ...first(name, expected.first, ids),
    ...inOrder(name, expected.inOrder, ids),
    ...(expected.includes ?? []).flatMap((one) => suggestion(name, one, got)),
  ]
}

function suggestion(name: string, expected: ExpectedSuggestion, all: readonly Suggestion[]): string[] {
  const got = all.find(({ provision }) => provision.id === expected.provision)
  if (!got) return [`${name}: ${expected.provision} is not among them`]
  const of = `${name}: ${expected.provision}`
  const reasons = got.reasons.map(({ criterion, verdict }) => `${criterion} ${verdict}`)
  const wanted = (expected.reasons ?? []).map(({ criterion, verdict }) => `${criterion} ${verdict}`)
  return [
    ...plain(`${of}, standing`, expected.standing, got.standing),
    ...plain(`${of}, group`, expected.group, got.group),
    ...wanted
      .filter((reason) => !reasons.includes(reason))
      .map((reason) => `${of}, reasons: no ${reason} in ${shown(reasons)}`),
    ...exactly(`${of}, opens when`, expected.opensWhen?.map(change), got.opensWhen.map(change)),
    ...exactly(
      `${of}, duties`,
      expected.duties,
      got.duties.map(({ rule }) => rule),
    ),
  ]
}

export const plain = (name: string, expected: unknown, got: unknown): string[] =>
  expected === undefined || expected === got ? [] : [`${name}, expected: ${expected}, got: ${got}`]

const change = ({ field, becomes }: { field: string; becomes: string }): string => `${field} becomes ${becomes}`

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at])

const shown = (ids: readonly string[]): string => (ids.length > 0 ? ids.join(', ') : '(none)')
