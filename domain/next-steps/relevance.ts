import { must } from '../image/image.ts'
import { byCodeUnit } from '../image/order.ts'
import type { Reason } from '../model/answer.ts'
import type { Criterion, Need, Provision } from '../model/record.ts'
import type { Situation } from '../test/situation.ts'
import { woken } from '../test/triggers.ts'
import { holds } from '../test/verdict.ts'
import { citation } from './citation.ts'
import { criterionReason } from './criteria.ts'
import type { Fired } from './rules.ts'

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

interface Held {
  criterion: Criterion
  afterFailure: number | null
}

/** The stages that hold: of several of one provision, the first it states speaks; the best place after a failure counts. */
function stagesHeld(about: Situation, keys: readonly string[]): Map<string, Held> {
  const held = new Map<string, Held>()
  for (const { provision, criterion, afterFailure } of woken(about.image.stagesBy, keys)) {
    if (!holds(criterion.test, about)) continue
    const before = held.get(provision.id)
    const stated = provision.stages?.map((stage) => stage.criterion) ?? []
    const first =
      before && stated.indexOf(before.criterion.id) < stated.indexOf(criterion.id) ? before.criterion : criterion
    const places = [before?.afterFailure, afterFailure].filter((place) => typeof place === 'number')
    held.set(provision.id, { criterion: first, afterFailure: places.length ? Math.min(...places) : null })
  }
  return held
}

interface Listed {
  best: Need
  place: number
  count: number
}

/** What the stated needs list: how many list it, and which gives it the best place (then the need's id). */
function needsStated({ image, picture }: Situation): Map<string, Listed> {
  const listed = new Map<string, Listed>()
  for (const id of [...new Set(picture.needs ?? [])].sort(byCodeUnit)) {
    const need = must(image, 'needs', id)
    need.helps.forEach((provision, place) => {
      const before = listed.get(provision)
      const better = !before || place < before.place
      listed.set(provision, {
        best: better ? need : before.best,
        place: better ? place : before.place,
        count: (before?.count ?? 0) + 1,
      })
    })
  }
  return listed
}

/** The source of what no source says in words: how the sources are read here. */
const OUR_READING = { source: 'our-reading', where: 'Needs and what helps' }

function needReason(need: Need, provision: string, about: Situation): Reason {
  const explicit = need.explicitLinks?.find((link) => link.provision === provision)
  return {
    criterion: need.id,
    verdict: 'MET',
    says: `Helps with: ${need.name}`,
    force: explicit ? 'LOCAL_GUIDE' : 'INFERRED',
    source: citation(explicit?.cites ?? [OUR_READING], about),
  }
}
