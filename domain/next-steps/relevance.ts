import { must } from '../image/image.ts'
import { byCodeUnit } from '../image/order.ts'
import type { Reason } from '../model/answer.ts'
import type { Provision } from '../model/record.ts'
import type { Situation } from '../test/situation.ts'
import { criterionReason } from './criteria.ts'
import { needReason, needsStated } from './needs.ts'
import type { Fired } from './rules.ts'
import { stagesHeld } from './stages.ts'

/** Why a provision is looked at for this pupil, and what its place in the order comes from. */
export interface Relevance {
  readonly provision: Provision
  /** The one thing that made it relevant: a fired rule, else its stage, else the stated need with the best place. */
  readonly reason: Reason
  /** The first fired rule that calls for it, and its place among what that rule calls for. */
  readonly called: readonly [order: number, place: number] | null
  /** Its place among what a failure opens. */
  readonly afterFailure: number | null
  /** How many of the stated needs list it, and its best place in their lists. */
  readonly needsMet: number
  readonly bestPlace: number
}

/** Whatever a fired rule calls for, a stage opens or a stated need lists, by id. */
export function relevant(about: Situation, fired: readonly Fired[], keys: readonly string[]): Relevance[] {
  const calls = new Map<string, { called: readonly [number, number]; reason: Reason }>()
  for (const { rule, finding } of fired) {
    rule.calls?.forEach((id, place) => {
      if (!calls.has(id)) calls.set(id, { called: [rule.order, place], reason: ruleReason(finding) })
    })
  }
  const stages = stagesHeld(about, keys)
  const needs = needsStated(about)
  const ids = new Set([...calls.keys(), ...stages.keys(), ...needs.keys()])
  return [...ids].sort(byCodeUnit).flatMap((id): Relevance[] => {
    const [call, stage, need] = [calls.get(id), stages.get(id), needs.get(id)]
    const reason =
      call?.reason ??
      (stage && criterionReason(stage.criterion, 'MET', about)) ??
      (need && needReason(need.best, id, about))
    if (!reason) return []
    return [
      {
        provision: must(about.image, 'provisions', id),
        reason,
        called: call?.called ?? null,
        afterFailure: stage?.afterFailure ?? null,
        needsMet: need?.count ?? 0,
        bestPlace: need?.place ?? Number.POSITIVE_INFINITY,
      },
    ]
  })
}

const ruleReason = ({ rule, says, force, source }: Fired['finding']): Reason => ({
  criterion: rule,
  verdict: 'MET',
  says,
  force,
  source,
})
