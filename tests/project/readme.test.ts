import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts)

describe('README.md', () => {
  test('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map((found) => found[1] ?? '')
    expect(named.length).toBeGreaterThan(5)
    for (const name of named) expect(scripts, `npm ${name}`).toContain(name)
  })

  test('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((found) => found[1] ?? '')
    expect(links.length).toBeGreaterThan(2)
    for (const link of links) expect(existsSync(link), link).toBe(true)
  })

  test('lists every folder it draws', () => {
    const drawn = [...readme.matchAll(/^([a-z-]+)\/ {2,}/gm)].map((found) => found[1] ?? '')
    expect(drawn).toEqual(['graph-seed', 'domain', 'server', 'web', 'tests', 'docs'])
    for (const folder of drawn) expect(existsSync(folder), folder).toBe(true)
  })
})
