import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../domain/image/canonical.ts'
import type { Image } from '../../domain/image/image.ts'
import { openImage } from '../../domain/image/open.ts'
import { splitImage } from '../../domain/image/split.ts'
import type { NextSteps, Suggestion } from '../../domain/model/answer.ts'
import type { Picture } from '../../domain/model/picture.ts'
import { nextSteps } from '../../domain/next-steps/next-steps.ts'
import { resultOf } from '../../domain/next-steps/result.ts'
import { applyChanges } from '../../domain/picture/change.ts'
import { readPicture } from '../../domain/picture/read.ts'
import { indexed } from '../../domain/test/triggers.ts'
import { pictures } from '../builders/pictures.ts'
import { seededData } from '../builders/seed.ts'

const DATES = ['2026-07-25', '2026-07-26']
const answered = (image: Image, picture: Picture) => DATES.map((on) => nextSteps(image, picture, on))
const listed = (steps: NextSteps) => [...steps.suggestions, ...steps.notYet]
const ids = (list: readonly Suggestion[]) => list.map((one) => one.provision.id)

/** The same image without its indexes: every key wakes every rule, stage and consultation. */
function unindexed(image: Image): Image {
  const everything = <T>(index: ReadonlyMap<string, readonly T[]>) =>
    indexed([...new Set([...index.values()].flat())], () => ['always'])
  return {
    ...image,
    rulesBy: everything(image.rulesBy),
    stagesBy: everything(image.stagesBy),
    consultsBy: everything(image.consultsBy),
  }
}

describe.each(['england', 'hackney', 'bromley-bexley'])('in %s, for every picture,', (area) => {
  // The thin index is all the engine needs.
  const image = openImage(splitImage(seededData(area)).index)
  const safe = pictures(image, fc.constantFrom(false, null))
  const anyone = pictures(image, fc.constantFrom(false, null, true))
  const always = (of: fc.Arbitrary<Picture>, holds: (picture: Picture) => void) =>
    fc.assert(
      fc.property(of, (picture) => {
        holds(picture)
      }),
      { numRuns: 6000 },
    )

  it('the picture is read as it is', () => {
    always(anyone, (picture) => expect(readPicture(image, picture).ok).toBe(true))
  })

  it('the same question gives the same answer', () => {
    always(anyone, (picture) => expect(canonical(answered(image, picture))).toBe(canonical(answered(image, picture))))
  })

  it('the order in which things were entered does not matter', () => {
    const turned = <T>(list: readonly T[] | null | undefined) => (list ? [...list].reverse() : null)
    always(anyone, (picture) => {
      const { needs, tried, considering } = picture
      const other = { ...picture, needs: turned(needs), tried: turned(tried), considering: turned(considering) }
      expect(canonical(answered(image, other))).toBe(canonical(answered(image, picture)))
    })
  })

  it('nothing stands in two lists, or twice in one', () => {
    always(anyone, (picture) => {
      for (const steps of answered(image, picture)) expect(new Set(ids(listed(steps))).size).toBe(listed(steps).length)
    })
  })

  it('no sanction is suggested; outside a stop nothing marked never suggested, in place or tried without effect', () => {
    always(anyone, (picture) => {
      const kept = (picture.tried ?? [])
        .filter((entry) => entry.status === 'IN_PLACE' || entry.outcome === 'NOT_WORKING')
        .map((entry) => entry.provision)
      for (const steps of answered(image, picture)) {
        const provisions = listed(steps).map((one) => one.provision)
        expect(provisions.filter((one) => one.kind === 'SANCTION')).toEqual([])
        if (!steps.stop) expect(provisions.filter((one) => one.neverSuggested || kept.includes(one.id))).toEqual([])
      }
    })
  })

  it('standing agrees with the verdicts, and with the list', () => {
    always(anyone, (picture) => {
      for (const steps of answered(image, picture)) {
        for (const { standing, reasons } of steps.suggestions) {
          expect(reasons.some((one) => one.verdict === 'NOT_MET')).toBe(false)
          expect(reasons.every((one) => one.verdict === 'MET')).toBe(standing === 'OPEN')
        }
        for (const { standing, reasons } of steps.notYet) {
          expect(standing).toBe('SHUT')
          expect(reasons.some((one) => one.verdict === 'NOT_MET')).toBe(true)
        }
        for (const { reasons } of listed(steps)) expect(reasons[0]?.verdict).toBe('MET')
      }
    })
  })

  it('all changes of a suggestion, made together, open it, and leave a picture that can be read', () => {
    always(safe, (picture) => {
      for (const steps of answered(image, picture)) {
        for (const { provision, standing, opensWhen } of listed(steps)) {
          expect(opensWhen.length > 0).toBe(standing !== 'OPEN')
          const changed = applyChanges(picture, opensWhen)
          expect(readPicture(image, changed).ok).toBe(true)
          const after = nextSteps(image, changed, steps.on).suggestions.find((one) => one.provision.id === provision.id)
          expect(`${provision.id} ${after?.standing}`).toBe(`${provision.id} OPEN`)
        }
      }
    })
  })

  it('a stop leaves nothing else', () => {
    always(pictures(image, fc.constant(true)), (picture) => {
      for (const steps of answered(image, picture)) {
        expect(steps.stop?.severity).toBe('STOP')
        expect(steps.findings).toEqual([steps.stop])
        expect([steps.notYet, steps.consult, steps.questions]).toEqual([[], [], []])
        expect(steps.suggestions.length).toBeGreaterThan(0)
        expect(steps.suggestions.every((one) => one.standing === 'OPEN')).toBe(true)
        expect(steps.suggestions.every((one) => one.reasons[0]?.criterion === steps.stop?.rule)).toBe(true)
      }
    })
  })

  it('no question is already answered, and none is asked twice', () => {
    always(anyone, (picture) => {
      for (const { questions } of answered(image, picture)) {
        const fields = questions.map((one) => one.field)
        expect(new Set(fields).size).toBe(fields.length)
        expect(fields.filter((field) => isGiven(picture, field))).toEqual([])
      }
    })
  })

  it('the indexes lose nothing', () => {
    const plain = unindexed(image)
    always(anyone, (picture) => {
      expect(canonical(answered(plain, picture))).toBe(canonical(answered(image, picture)))
    })
  })

  it('the groups of the result hold everything relevant once, three at most to do next', () => {
    always(anyone, (picture) => {
      for (const steps of answered(image, picture)) {
        const { doNext, alsoWorthConsidering, checkInPlace, needsAgreement, notYet, ruledOut, later } = resultOf(
          image,
          picture,
          steps,
        )
        const inGroups = [...doNext, ...alsoWorthConsidering, ...checkInPlace, ...needsAgreement, ...notYet]
        const out = ruledOut.map((one) => one.provision.id)
        const all = [...ids(inGroups), ...out, ...later.inPlace.map((one) => one.provision.id)]
        expect(new Set(all).size).toBe(all.length)
        expect(ids(listed(steps)).filter((id) => !all.includes(id))).toEqual([])
        if (!steps.stop) expect(doNext.length).toBeLessThanOrEqual(3)
      }
    })
  })
})

function isGiven(picture: Picture, field: string): boolean {
  const [, provision, part] = field.split('.')
  if (!provision) return (picture[field as keyof Picture] ?? null) !== null
  const entry = picture.tried?.find((one) => one.provision === provision)
  return (entry?.[part as 'outcome' | 'reviewsWithoutImpact'] ?? null) !== null
}
