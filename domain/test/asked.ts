import { must } from '../image/image.ts'
import { byCodeUnit } from '../image/order.ts'
import type { Test } from '../model/test.ts'
import type { Situation } from './situation.ts'
import { failing, verdict } from './verdict.ts'

/**
 * The fact to ask for when a test is not known, as a path into the picture; null when it is known. Of an
 * any-of, the first part not given. `tried` when `tried` itself is left out.
 */
export function askedField(test: Test, about: Situation): string | null {
  if (verdict(test, about) !== 'NOT_KNOWN') return null
  const parts = 'any' in test ? test.any : 'all' in test ? test.all : null
  if (parts) return firstOf(parts, (part) => askedField(part, about))
  if ('condition' in test) return askedField(must(about.image, 'conditions', test.condition).test, about)
  if ('needs' in test) return 'needs'
  if ('considering' in test) return 'considering'
  if ('tried' in test || 'failing' in test) return askedOfTried(test, about)
  if ('largest' in test) return test.largest[0]
  return 'field' in test ? test.field : null
}

function askedOfTried(test: Extract<Test, { tried: unknown } | { failing: unknown }>, about: Situation): string {
  const ids = 'tried' in test ? test.tried : test.failing
  // By id, so that the order in which things were entered does not change what is asked.
  const entries = [...(about.picture.tried ?? [])].sort((a, b) => byCodeUnit(a.provision, b.provision))
  const asks = 'failing' in test || test.outcome ? 'outcome' : 'reviewsWithoutImpact'
  const open = entries.find(
    (entry) =>
      (ids === 'any' || ids.includes(entry.provision)) &&
      ('failing' in test ? failing(entry) === 'NOT_KNOWN' : (entry[asks] ?? null) === null),
  )
  return open ? `tried.${open.provision}.${asks}` : 'tried'
}

function firstOf<T, R>(list: readonly T[], pick: (one: T) => R | null): R | null {
  for (const one of list) {
    const picked = pick(one)
    if (picked !== null) return picked
  }
  return null
}
