import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConfig, WrongSettings } from '../../server/config.ts'

/** The rows of the table of settings in a document: variables, meaning, what holds when they are left out. */
function settingsIn(document: string): { names: string[]; leftOut: string }[] {
  const lines = readFileSync(document, 'utf8').split('\n')
  const rows = lines.filter((line) => /^\| `[A-Z0-9_]+`/.test(line)).map((line) => line.split('|'))
  return rows
    .map(([, cell = '', , leftOut = '']) => ({
      names: [...cell.matchAll(/`([A-Z0-9_]+)`/g)].map((found) => found[1] ?? ''),
      leftOut: leftOut.trim(),
    }))
    .filter(({ leftOut }) => leftOut !== '')
}
const namesIn = (document: string): string[] => settingsIn(document).flatMap(({ names }) => names)

/** The lines by which settings are refused. */
function refused(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof WrongSettings) return error.lines
    throw error
  }
  return []
}

describe('the documents', () => {
  test('docs/runbook.md names every variable that is read, and no other', () => {
    expect(namesIn('docs/runbook.md').sort()).toEqual(readNames())
  })

  test('README.md names none that is not read', () => {
    expect(namesIn('README.md').length).toBeGreaterThan(7)
    for (const name of namesIn('README.md')) expect(readNames(), name).toContain(name)
  })

  test.each(['README.md', 'docs/runbook.md'])('%s says what holds when each is left out', (document) => {
    const leftOut = (name: string) => settingsIn(document).find(({ names }) => names.includes(name))?.leftOut
    const config = readConfig({})
    expect(leftOut('PORT')).toBe(`\`${config.port}\``)
    expect(leftOut('HOST')).toBe(`\`${config.host}\``)
    expect(leftOut('AREA')).toBe(`\`${config.area}\``)
    expect(leftOut('DATA_DIR')).toBe(`\`${config.dataDir}\``)
    expect(leftOut('LOG_LEVEL')).toBe(`\`${config.logLevel}\``)
    expect(config.neo4j).toBeUndefined()
    expect(leftOut('NEO4J_URI')).toBe('the embedded engine')
  })
})

/** Every variable that the settings are read from, but the one that every Node program has. */
function readNames(): string[] {
  const read = new Set<string>()
  const note = (_: object, name: string | symbol): string | undefined => {
    read.add(String(name))
    return name === 'NEO4J_URI' ? 'bolt://graph' : undefined
  }
  readConfig(new Proxy<Record<string, string>>({}, { get: note }))
  read.delete('NODE_ENV')
  return [...read].sort()
}

describe('settings', () => {
  test('are read as they are given, and frozen', () => {
    const config = readConfig({
      PORT: '9000',
      HOST: '0.0.0.0',
      AREA: 'bromley-bexley',
      DATA_DIR: '/var/continuum',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
      BEHIND_TLS: 'true',
      NEO4J_URI: 'neo4j+s://graph.example.org',
      NEO4J_USER: 'neo4j',
      NEO4J_PASSWORD: 'a secret',
      NEO4J_DATABASE: 'continuum',
    })
    expect(config).toEqual({
      port: 9000,
      host: '0.0.0.0',
      area: 'bromley-bexley',
      dataDir: '/var/continuum',
      logLevel: 'warn',
      production: true,
      behindTls: true,
      neo4j: { uri: 'neo4j+s://graph.example.org', user: 'neo4j', password: 'a secret', database: 'continuum' },
    })
    expect(Object.isFrozen(config)).toBe(true)
  })

  test.each(['bolt://127.0.0.1:7687', 'neo4j://a', 'bolt+s://a', 'neo4j+s://a', 'neo4j+ssc://a'])('take %s', (uri) => {
    expect(readConfig({ NEO4J_URI: uri }).neo4j).toEqual({ uri })
  })

  test.each<[Record<string, string>, string]>([
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '80.5' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ HOST: 'two words' }, 'HOST must be an address or a name without spaces.'],
    [{ AREA: '../etc' }, 'AREA must be the id of an area, such as hackney.'],
    [{ LOG_LEVEL: 'all' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent.'],
    [{ BEHIND_TLS: 'yes' }, 'BEHIND_TLS must be true or false.'],
    [
      { NEO4J_URI: 'http://graph' },
      'NEO4J_URI must begin with bolt://, neo4j://, bolt+s:// or neo4j+s:// and name a server.',
    ],
    [{ NEO4J_URI: 'bolt://a', NEO4J_USER: 'neo4j' }, 'NEO4J_PASSWORD is missing: NEO4J_USER is set.'],
    [{ NEO4J_URI: 'bolt://a', NEO4J_PASSWORD: 'x' }, 'NEO4J_USER is missing: NEO4J_PASSWORD is set.'],
    [
      { NEO4J_DATABASE: 'x' },
      'NEO4J_DATABASE is set but NEO4J_URI is not: set both, or neither for the embedded engine.',
    ],
  ])('%j is refused in one line', (env, line) => expect(refused(env)).toEqual([line]))

  test('everything that is wrong is said at once, and no value is repeated', () => {
    const lines = refused({ PORT: 'zqxk', AREA: 'ZQXK', NEO4J_PASSWORD: 'zqxk' })
    expect(lines).toHaveLength(3)
    expect(lines.join().toLowerCase()).not.toContain('zqxk')
  })
})
