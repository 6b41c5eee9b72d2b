import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const data = mkdtempSync(join(tmpdir(), 'continuum-seed-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

function seed(...args: string[]) {
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs')
  const { NEO4J_URI: _, ...env } = process.env
  return spawnSync(process.execPath, [tsx, 'server/seed.ts', ...args], {
    encoding: 'utf8',
    env: { ...env, DATA_DIR: data },
  })
}

test('npm run seed fills an empty graph, bases first, and leaves a filled one as it is', () => {
  expect(seed().stdout.trim().split('\n')).toEqual([
    'england: edition 1 is published',
    'bromley-bexley: edition 1 is published',
    'hackney: edition 1 is published',
  ])
  expect(seed().stdout.trim()).toBe('The graph says what the files say already.')
})

test('--check finds nothing wrong with the content', () => {
  const { status, stdout } = seed('--check')
  expect(stdout).toMatch(/^0 problems, /m)
  expect(status).toBe(0)
})

test('--check of a folder that is no seed says so and stops with 1', () => {
  expect(seed('--check', join(data, 'nothing-here')).status).toBe(1)
})

test('anything else says how it is used', () => {
  const { status, stderr } = seed('--force')
  expect(stderr).toMatch(/--replace/)
  expect(status).toBe(1)
})
