import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawn } from '../../scripts/draw-model.ts'
import { LABELS } from '../../server/graph/labels.ts'
import { SHAPES } from '../../server/graph/shapes.ts'

const page = readFileSync('docs/model.md', 'utf8')

test('docs/model.md is drawn from the code as it is: else run npx tsx scripts/draw-model.ts', () => {
  expect(drawn(page)).toBe(page)
})

test('every label and every kind of relationship is on the page', () => {
  for (const label of Object.values(LABELS)) expect(page).toContain(`| \`${label}\` |`)
  for (const { kind } of SHAPES) expect(page).toContain(`[:${kind}]`)
})
