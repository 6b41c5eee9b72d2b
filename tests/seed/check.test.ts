import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { checkSeed, inconsistencies } from '../../server/seed/check.ts'
import { loadSeed } from '../../server/seed/load.ts'
import { formatProblem } from '../../server/seed/problem.ts'
import { folderWith } from './folder.ts'

describe('the content of this product', () => {
  const seed = loadSeed('graph-seed')

  it('has no problem in any file', () => {
    expect(seed.problems.map(formatProblem)).toEqual([])
  })

  it('has nothing that stops a publication, in any area', () => {
    const stops = inconsistencies(seed.areas).filter(({ severity }) => severity === 'stops')
    expect(stops.map(({ area, noun, id, code }) => `${area} ${noun}/${id} ${code}`)).toEqual([])
  })

  it.each(['england', 'hackney'])(
    "begins every need's list in %s with the conversation and adjustments in class",
    (id) => {
      const lists = (seed.areas[id]?.needs ?? []).flatMap(({ helps }) => (helps ? [helps] : []))
      expect(lists.length).toBe(25)
      for (const list of lists) expect(list.slice(0, 2)).toEqual(['first-conversation', 'classroom-adjustments'])
    },
  )

  it('puts the outreach service first in both lists of Bromley and Bexley', () => {
    const needs = seed.areas['bromley-bexley']?.needs ?? []
    expect(needs.map(({ id, helps }) => [id, helps?.[0]])).toEqual([
      ['challenging-behaviour', 'outreach-service'],
      ['exclusion-risk', 'outreach-service'],
    ])
  })
})

describe('--check', () => {
  it('says that a sound seed is sound, and counts', () => {
    const { sound, report } = checkSeed('graph-seed')
    expect(sound).toBe(true)
    expect(report).toMatch(/^hackney: \d+ provisions, \d+ edges, 25 needs/m)
    expect(report).toMatch(/\n0 problems, \d+ warnings?$/)
  })

  it('ends with an error and every problem when files are wrong', () => {
    const dir = folderWith({ 'town/area.yaml': 'id: city\n', 'town/cases/odd.yaml': 'id: odd\n' })
    const { failed, output } = run(dir)
    expect(failed).toBe(true)
    expect(output).toContain("town/area.yaml:1 id: The id differs from the folder's name")
    expect(output).toContain('town/area.yaml:1 name is missing')
    expect(output).toContain('town/cases/odd.yaml:1 picture is missing')
  })
})

/** The command as a person runs it, on a folder that brings its own schemas. */
function run(dir: string): { failed: boolean; output: string } {
  execFileSync('cp', ['-r', 'graph-seed/schema', `${dir}/schema`])
  try {
    return {
      failed: false,
      output: execFileSync('npx', ['tsx', 'server/seed.ts', '--check', dir], { encoding: 'utf8', stdio: 'pipe' }),
    }
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return { failed: true, output: String(error.stdout) }
    throw error
  }
}
