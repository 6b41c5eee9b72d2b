import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const files = readdirSync('domain', { recursive: true, encoding: 'utf8' })
  .map((file) => join('domain', file))
  .filter((file) => file.endsWith('.ts'))

const importsOf = (text: string) => [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((found) => found[1] ?? '')

describe('domain/ is pure', () => {
  test('there is something to check', () => expect(files.length).toBeGreaterThan(20))

  test.each(files)('%s imports only from domain', (file) => {
    for (const place of importsOf(readFileSync(file, 'utf8'))) {
      const search = normalize(file).startsWith(join('domain', 'search'))
      if (place === 'minisearch' && search) continue
      expect(place, `${file} imports ${place}`).toMatch(/^\.{1,2}\//)
      expect(join(dirname(file), place), `${file} reaches outside`).toMatch(/^domain/)
    }
  })

  test.each(files)('%s reads no clock and no chance', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/\bnew Date\b|\bDate\.|\bMath\.random|\bprocess\.|\bperformance\./)
  })
})
