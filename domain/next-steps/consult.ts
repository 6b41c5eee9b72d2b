import { must } from '../image/image.ts'
import type { Consultation } from '../model/answer.ts'
import type { Situation } from '../test/situation.ts'
import { woken } from '../test/triggers.ts'
import { holds } from '../test/verdict.ts'
import { citation } from './citation.ts'
import type { Fired } from './rules.ts'

/** Whom to consult, in the order of their table, each body once: the first reason for it speaks. */
export function consultations(about: Situation, fired: readonly Fired[], keys: readonly string[]): Consultation[] {
  const rules = fired.map(({ rule }) => rule.id)
  const asked = woken(about.image.consultsBy, [...rules.map((rule) => `rule:${rule}`), ...keys])
    .filter((one) => one.rules?.some((rule) => rules.includes(rule)) || (one.when && holds(one.when, about)))
    .sort((a, b) => a.order - b.order)
  const consulted = new Map<string, Consultation>()
  for (const { bodies, says, force, cites } of asked) {
    for (const id of bodies) {
      const body = must(about.image, 'provisions', id)
      if (!consulted.has(id)) consulted.set(id, { body, says, force, source: citation(cites, about) })
    }
  }
  return [...consulted.values()]
}
