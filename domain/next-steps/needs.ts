import { must } from '../image/image.ts'
import { byCodeUnit } from '../image/order.ts'
import type { Reason } from '../model/answer.ts'
import type { Need } from '../model/record.ts'
import type { Situation } from '../test/situation.ts'
import { citation } from './citation.ts'

/** What the stated needs say of a provision: the need that gives it the best place, that place, how many list it. */
export interface Listed {
  best: Need
  place: number
  count: number
}

/** What the stated needs list: how many list it, and which gives it the best place (then the need's id). */
export function needsStated({ image, picture }: Situation): Map<string, Listed> {
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

export function needReason(need: Need, provision: string, about: Situation): Reason {
  const explicit = need.explicitLinks?.find((link) => link.provision === provision)
  return {
    criterion: need.id,
    verdict: 'MET',
    says: `Helps with: ${need.name}`,
    force: explicit ? 'LOCAL_GUIDE' : 'INFERRED',
    source: citation(explicit?.cites ?? [OUR_READING], about),
  }
}
