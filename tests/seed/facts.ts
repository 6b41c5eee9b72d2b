import { describe, expect, test } from 'vitest'
import { readerText, recordsOf } from './reader-text.ts'

/** What a reader of one provision must find in its words, by provision. */
export type Facts = Readonly<Record<string, readonly string[]>>

/** Looks for every fact in the text that an area gives its readers, whatever the case of its letters. */
export function holdsFacts(area: string, facts: Facts): void {
  const provisions = recordsOf(area).provisions
  describe(`What ${area} tells its readers`, () => {
    for (const [id, expected] of Object.entries(facts)) {
      test(`${id} gives its facts`, () => {
        const found = provisions.find((provision) => provision.id === id)
        const text = readerText(found).toLowerCase()
        expect(expected.filter((fact) => !text.includes(fact.toLowerCase()))).toEqual([])
      })
    }
  })
}
