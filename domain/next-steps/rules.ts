import type { Finding } from '../model/answer.ts'
import type { Rule } from '../model/record.ts'
import { SEVERITIES } from '../model/words.ts'
import { inForce, type Situation } from '../test/situation.ts'
import { woken } from '../test/triggers.ts'
import { holds } from '../test/verdict.ts'
import { citation } from './citation.ts'

/** A rule that speaks to this picture, and what it says. */
export interface Fired {
  readonly rule: Rule
  readonly finding: Finding
}

/** The rules that fire, in the order of their table. */
export function firedRules(about: Situation, keys: readonly string[]): Fired[] {
  return woken(about.image.rulesBy, keys)
    .filter((rule) => holds(rule.fires, about))
    .flatMap((rule) => spoken(rule, about) ?? [])
    .sort((a, b) => a.rule.order - b.rule.order)
}

/** What a rule says: the first way of speaking that is in force and whose condition holds. Null: it is silent. */
export function spoken(rule: Rule, about: Situation): Fired | null {
  const { schoolType } = about.picture
  if (schoolType && rule.silentFor?.includes(schoolType)) return null
  const speaks = rule.speaks.find((one) => inForce(one, about.on) && (!one.when || holds(one.when, about)))
  if (!speaks) return null
  const { severity, says, force } = speaks
  return { rule, finding: { rule: rule.id, severity, says, force, source: citation(speaks.cites, about) } }
}

/** STOP; the rows pinned after it; MUST, SHOULD, NOTE; then the table's order, in which `fired` stands already. */
export function findings(fired: readonly Fired[]): Finding[] {
  const rank = ({ rule, finding }: Fired) =>
    finding.severity !== 'STOP' && rule.pinned ? 0.5 : SEVERITIES.indexOf(finding.severity)
  return [...fired].sort((a, b) => rank(a) - rank(b)).map(({ finding }) => finding)
}
