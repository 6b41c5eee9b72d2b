import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { type Engine, neverAsked } from './engine.ts'
import { publications } from './publishing.ts'
import { readyQuestions } from './ready-questions.ts'
import { seedLife } from './seed-life.ts'
import { transactions } from './transactions.ts'
import { values } from './values.ts'

/** What the product expects of a graph, whichever engine holds it. */
export function contract(engine: Engine): void {
  values(engine)
  transactions(engine)
  differences(engine)
  publications(engine)
  seedLife(engine)
  readyQuestions(engine)
  test('every statement of the product was asked', () => expect(neverAsked()).toEqual([]))
}
