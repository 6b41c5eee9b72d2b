import type { Criterion } from '../model/record.ts'
import type { Situation } from '../test/situation.ts'
import { woken } from '../test/triggers.ts'
import { holds } from '../test/verdict.ts'

/** A stage that holds for this pupil. */
export interface Held {
  criterion: Criterion
  afterFailure: number | null
}

/** The stages that hold: of several of one provision, the first it states speaks; the best place after a failure counts. */
export function stagesHeld(about: Situation, keys: readonly string[]): Map<string, Held> {
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
