import type { Picture, PlainField } from '../model/picture.ts'
import type { Condition } from '../model/record.ts'
import type { Test } from '../model/test.ts'
import { FIELDS } from '../picture/fields.ts'

/** What waits for a test: a picture without any of its keys cannot make it hold. */
export type Index<T> = ReadonlyMap<string, readonly T[]>

/** Held by every picture: what may hold while a fact is not given, or by its date alone. */
const ALWAYS = 'always'

/**
 * The keys of which a picture has at least one whenever the test holds. Of parts that must all hold, one
 * part's keys are enough, and the rarest serve best: a named need before a value, a value before a field.
 */
export function triggers(test: Test, conditions: ReadonlyMap<string, Condition>): string[] {
  if ('any' in test) return test.any.flatMap((part) => triggers(part, conditions))
  if ('all' in test) {
    const parts = test.all.map((part) => triggers(part, conditions))
    return parts.reduce((best, keys) => (commonness(keys) < commonness(best) ? keys : best), [ALWAYS])
  }
  if ('not' in test || 'on' in test) return [ALWAYS]
  if ('condition' in test) {
    const condition = conditions.get(test.condition)
    if (!condition) throw new Error(`The image has no condition ${test.condition}`)
    return triggers(condition.test, conditions)
  }
  if ('needs' in test) return test.needs.map(holding('needs'))
  if ('considering' in test) return test.considering.map(holding('considering'))
  if ('tried' in test) return test.tried === 'any' ? ['tried'] : test.tried.map(holding('tried'))
  if ('failing' in test) return test.failing === 'any' ? ['tried'] : test.failing.map(holding('tried'))
  if ('largest' in test) return [...test.largest]
  if ('is' in test) return [valued(test.field, test.is)]
  if ('oneOf' in test) return test.oneOf.map((value) => valued(test.field, value))
  return [test.field]
}

/** Every key a picture has. */
export function keysOf({ needs, considering, tried, ...plain }: Picture): string[] {
  const fields = Object.keys(FIELDS) as PlainField[]
  return [
    ALWAYS,
    ...fields.flatMap((field) => {
      const value = plain[field] ?? null
      return value === null ? [] : [field, valued(field, value)]
    }),
    ...(needs ?? []).map(holding('needs')),
    ...(considering ?? []).map(holding('considering')),
    ...(tried?.length ? ['tried', ...tried.map((entry) => holding('tried')(entry.provision))] : []),
  ]
}

/** An index of things by the keys that can wake them. */
export function indexed<T>(things: readonly T[], keys: (thing: T) => readonly string[]): Index<T> {
  const index = new Map<string, T[]>()
  for (const thing of things) {
    for (const key of new Set(keys(thing))) {
      const waiting = index.get(key)
      if (waiting) waiting.push(thing)
      else index.set(key, [thing])
    }
  }
  return index
}

/** What any of these keys wakes, each once. */
export const woken = <T>(index: Index<T>, keys: readonly string[]): T[] => [
  ...new Set(keys.flatMap((key) => index.get(key) ?? [])),
]

const holding = (list: string) => (id: string) => `${list}:${id}`
const valued = (field: PlainField, value: string | number | boolean) => `${field}=${value}`

/** 0: an id named; 1: a value; 2: a field given; 3: always. */
const commonness = (keys: readonly string[]): number =>
  Math.max(...keys.map((key) => (key === ALWAYS ? 3 : key.includes(':') ? 0 : key.includes('=') ? 1 : 2)))
