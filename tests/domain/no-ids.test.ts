import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadSeed } from '../../server/seed/load.ts'

/** A few ids typed by hand, so that the test would notice a seed that it no longer reads. */
const TYPED = [
  'pastoral-support-programme',
  're-engagement-unit',
  'childrens-social-care',
  'multi-agency-safeguarding-hub',
  'first-conversation',
  'managed-move',
  'suspension',
  'permanent-exclusion',
  'exclusion-risk',
  'strong-feelings',
  'health-absence',
  'attention',
]

const seeded = Object.values(loadSeed('graph-seed').areas).flatMap((area) =>
  [...(area.provisions ?? []), ...(area.needs ?? [])].map((record) => record.id),
)

const files = readdirSync('domain', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, code: readFileSync(join('domain', file), 'utf8') }))

/** Everything written between quotes, also within a longer text or path. */
const literals = (code: string) =>
  [...code.matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map((match) => match[2] ?? '')

describe('what the engine knows', () => {
  it('includes every id typed here', () => {
    expect(TYPED.filter((id) => !seeded.includes(id))).toEqual([])
  })

  it('names no provision and no need: order, groups, rules and lists are data', () => {
    const ids = new Set([...seeded, ...TYPED])
    const named = files.flatMap(({ file, code }) =>
      literals(code)
        .flatMap((text) =>
          text.split(/[^a-z-]+/).filter((word) => ids.has(word) && (word === text || word.includes('-'))),
        )
        .map((id) => `${file} names ${id}`),
    )
    expect(named).toEqual([])
  })

  it('orders nothing by locale', () => {
    const local = files.filter(({ code }) => /\bIntl\b|toLocale|localeCompare/.test(code))
    expect(local.map(({ file }) => file)).toEqual([])
  })
})
