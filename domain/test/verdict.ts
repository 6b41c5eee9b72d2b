import { must } from '../image/image.ts'
import type { Tried } from '../model/picture.ts'
import type { Bounds, Test, TriedTest } from '../model/test.ts'
import type { Verdict } from '../model/words.ts'
import { inForce, type Situation } from './situation.ts'

/** What a test says of a picture. A fact not given gives NOT_KNOWN; what fires or opens needs MET. */
export function verdict(test: Test, about: Situation): Verdict {
  const { picture, image, on } = about
  if ('all' in test) return every(test.all.map((part) => verdict(part, about)))
  if ('any' in test) return some(test.any.map((part) => verdict(part, about)))
  if ('not' in test) return known(verdict(test.not, about) !== 'MET')
  if ('condition' in test) return verdict(must(image, 'conditions', test.condition).test, about)
  if ('on' in test) return known(inForce(test.on, on))
  if ('needs' in test) return holdsOne(picture.needs, test.needs)
  if ('considering' in test) return holdsOne(picture.considering, test.considering)
  if ('tried' in test) return ofEntries(picture.tried, test.tried, (entry) => asTried(entry, test))
  if ('failing' in test) return ofEntries(picture.tried, test.failing, failing)
  if ('largest' in test) {
    const given = test.largest.map((field) => picture[field]).filter((value) => typeof value === 'number')
    return given.length === 0 ? 'NOT_KNOWN' : known(within(Math.max(...given), test))
  }
  const value = picture[test.field] ?? null
  if (value === null) return 'NOT_KNOWN'
  if ('given' in test) return 'MET'
  if ('is' in test) return known(value === test.is)
  if ('oneOf' in test) return known(test.oneOf.some((one) => one === value))
  return known(typeof value === 'number' && within(value, test))
}

export const holds = (test: Test, about: Situation): boolean => verdict(test, about) === 'MET'

/** Met when all are; one not met decides; else not known. */
export function every(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('NOT_MET')) return 'NOT_MET'
  return verdicts.includes('NOT_KNOWN') ? 'NOT_KNOWN' : 'MET'
}

/** Met when one is; not met when none can be; else not known. */
export function some(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('MET')) return 'MET'
  return verdicts.includes('NOT_KNOWN') ? 'NOT_KNOWN' : 'NOT_MET'
}

/** Not known only while the outcome is left out and two reviews without impact are not reached. */
export function failing({ outcome, reviewsWithoutImpact }: Tried): Verdict {
  if (outcome === 'NOT_WORKING' || outcome === 'PARTLY' || (reviewsWithoutImpact ?? 0) >= 2) return 'MET'
  return outcome ? 'NOT_MET' : 'NOT_KNOWN'
}

function asTried(entry: Tried, test: TriedTest): Verdict {
  const { outcome, reviewsWithoutImpact } = entry
  return every([
    known(!test.inPlace || entry.status === 'IN_PLACE'),
    test.outcome ? (outcome ? known(test.outcome.includes(outcome)) : 'NOT_KNOWN') : 'MET',
    test.reviewsWithoutImpactAtLeast === undefined
      ? 'MET'
      : typeof reviewsWithoutImpact === 'number'
        ? known(reviewsWithoutImpact >= test.reviewsWithoutImpactAtLeast)
        : 'NOT_KNOWN',
  ])
}

/** `tried` given: what it does not list was not tried. Left out: nobody said. */
function ofEntries(
  tried: readonly Tried[] | null | undefined,
  which: 'any' | readonly string[],
  judge: (entry: Tried) => Verdict,
): Verdict {
  if (!tried) return 'NOT_KNOWN'
  return some(tried.filter((entry) => which === 'any' || which.includes(entry.provision)).map(judge))
}

const known = (met: boolean): Verdict => (met ? 'MET' : 'NOT_MET')

function holdsOne(given: readonly string[] | null | undefined, wanted: readonly string[]): Verdict {
  return given ? known(given.some((id) => wanted.includes(id))) : 'NOT_KNOWN'
}

/** Whether a number lies within all the bounds stated. */
const within = (value: number, { atLeast, atMost, above, below }: Bounds): boolean =>
  (atLeast === undefined || value >= atLeast) &&
  (atMost === undefined || value <= atMost) &&
  (above === undefined || value > above) &&
  (below === undefined || value < below)
