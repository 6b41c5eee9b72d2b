import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exclusionReview } from '../../domain/exclusion-review/exclusion-review.ts'
import { canonical } from '../../domain/image/canonical.ts'
import { openImage } from '../../domain/image/open.ts'
import { splitImage } from '../../domain/image/split.ts'
import type { Picture } from '../../domain/model/picture.ts'
import { nextSteps } from '../../domain/next-steps/next-steps.ts'
import { applyChanges } from '../../domain/picture/change.ts'
import { pictures } from '../builders/pictures.ts'
import { seededData } from '../builders/seed.ts'

const DATES = ['2026-07-25', '2026-07-26']
const LINES = { england: 0, hackney: 8, 'bromley-bexley': 0 }

describe.each(Object.entries(LINES))('in %s, for every picture, the exclusion review', (area, lines) => {
  // The thin index is all the engine needs.
  const image = openImage(splitImage(seededData(area)).index)
  const safe = pictures(image, fc.constantFrom(false, null))
  const anyone = pictures(image, fc.constantFrom(false, null, true))
  const reviews = (picture: Picture) => DATES.map((on) => exclusionReview(image, picture, on))
  const always = (of: fc.Arbitrary<Picture>, holds: (picture: Picture) => void) =>
    fc.assert(
      fc.property(of, (picture) => {
        holds(picture)
      }),
      { numRuns: 100 },
    )

  it('gives the same answer twice', () => {
    always(anyone, (picture) => expect(canonical(reviews(picture))).toBe(canonical(reviews(picture))))
  })

  it('does not mind in which order things were entered', () => {
    const turned = <T>(list: readonly T[] | null | undefined) => (list ? [...list].reverse() : null)
    always(anyone, (picture) => {
      const { needs, tried, considering } = picture
      const other = { ...picture, needs: turned(needs), tried: turned(tried), considering: turned(considering) }
      expect(canonical(reviews(other))).toBe(canonical(reviews(picture)))
    })
  })

  it('finds and consults what the next steps do, while nothing stops them', () => {
    always(safe, (picture) => {
      for (const review of reviews(picture)) {
        const { findings, consult, stop } = nextSteps(image, picture, review.on)
        expect(review).toMatchObject({ findings, consult, stop })
      }
    })
  })

  it('under a stop offers nothing, and keeps the duties, the checklist and the counters', () => {
    always(safe, (picture) => {
      for (const without of reviews(picture)) {
        const stopped = exclusionReview(image, { ...picture, childProtectionConcern: true }, without.on)
        expect(stopped.stop?.severity).toBe('STOP')
        expect(stopped.findings).toEqual([stopped.stop, ...without.findings])
        expect([stopped.alternatives, stopped.consult]).toEqual([[], []])
        expect(stopped.checklist).toEqual(without.checklist)
        expect(stopped.counters).toEqual(without.counters)
      }
    })
  })

  it('offers no sanction, nothing in place, nothing tried without effect, and nothing twice', () => {
    always(anyone, (picture) => {
      const kept = (picture.tried ?? [])
        .filter((entry) => entry.status === 'IN_PLACE' || entry.outcome === 'NOT_WORKING')
        .map((entry) => entry.provision)
      for (const { alternatives } of reviews(picture)) {
        const offered = alternatives.map((one) => one.provision)
        expect(offered.filter(({ kind, id }) => kind === 'SANCTION' || kept.includes(id))).toEqual([])
        expect(new Set(offered.map(({ id }) => id)).size).toBe(offered.length)
      }
    })
  })

  it('gives each alternative the standing its reasons have, and no measure for every pupil', () => {
    always(anyone, (picture) => {
      for (const { alternatives } of reviews(picture)) {
        for (const { standing, reasons, group } of alternatives) {
          const verdicts = reasons.map((one) => one.verdict)
          const worst = verdicts.includes('NOT_MET') ? 'SHUT' : verdicts.includes('NOT_KNOWN') ? 'NEARLY' : 'OPEN'
          expect(standing).toBe(worst)
          expect(verdicts[0]).toBe('MET')
          expect(group).not.toBe('FOR_EVERY_PUPIL')
        }
      }
    })
  })

  it('says what, all done together, opens an alternative', () => {
    always(safe, (picture) => {
      for (const { alternatives, on } of reviews(picture)) {
        for (const { provision, standing, opensWhen } of alternatives) {
          expect(opensWhen.length > 0).toBe(standing !== 'OPEN')
          const after = exclusionReview(image, applyChanges(picture, opensWhen), on).alternatives
          const same = after.find((one) => one.provision.id === provision.id)
          expect(`${provision.id} ${same?.standing}`).toBe(`${provision.id} OPEN`)
        }
      }
    })
  })

  it('shows the whole checklist of the area, and offers nothing from a line that is in place or does not apply', () => {
    always(safe, (picture) => {
      for (const { checklist, alternatives } of reviews(picture)) {
        expect(checklist).toHaveLength(lines)
        const offered = alternatives.map((one) => one.provision.id)
        const done = checklist.filter(({ state }) => state === 'IN_PLACE' || state === 'NOT_APPLICABLE')
        expect(done.filter(({ provision }) => provision && offered.includes(provision.id))).toEqual([])
      }
    })
  })

  it('knows whether a threshold is reached exactly where it knows the value', () => {
    always(anyone, (picture) => {
      for (const { counters } of reviews(picture)) {
        for (const { value, reached, threshold, above } of counters) {
          if (value === null) expect(reached).toBeNull()
          else if (value === threshold) expect(reached).toBe(!above)
          else expect(reached).toBe(value > threshold)
        }
      }
    })
  })
})
