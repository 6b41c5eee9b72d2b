import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

// No container engine runs where these tests run, so the files are read as files.

const dockerfile = readFileSync('Dockerfile', 'utf8')
const compose = parse(readFileSync('docker-compose.yml', 'utf8'))

describe('Dockerfile', () => {
  test('builds in stages on Debian slim, since the embedded engine has no build for musl on x64', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((found) => found[1])
    expect(bases).toEqual(['node:22-bookworm-slim', 'node:22-bookworm-slim'])
  })

  test('runs as a user that is not root, with a health check', () => {
    expect(dockerfile).toMatch(/^USER node$/m)
    expect(dockerfile).toMatch(/HEALTHCHECK[\s\S]*\/health\/ready/)
  })

  test('copies only what is in the repository or what its first stage made', () => {
    const copied = [...dockerfile.matchAll(/^COPY (--from=build )?(.+)$/gm)].flatMap(([, stage, places]) =>
      (places ?? '')
        .split(' ')
        .slice(0, -1)
        .map((place) => place.replace('/continuum/', ''))
        .filter((place) => !(stage && ['node_modules', 'build'].includes(place))),
    )
    expect(copied.length).toBeGreaterThan(5)
    for (const place of copied) expect(existsSync(place), place).toBe(true)
  })
})

describe('docker-compose.yml', () => {
  test('holds Neo4j and the server, each with a health check and a volume', () => {
    expect(Object.keys(compose.services)).toEqual(['neo4j', 'continuum'])
    expect(compose.services.neo4j.image).toBe('neo4j:5.26-community')
    expect(compose.services.neo4j.healthcheck.test).toContain('CMD-SHELL')
    expect(compose.services.continuum.depends_on.neo4j.condition).toBe('service_healthy')
    expect(compose.services.neo4j.volumes).toEqual(['neo4j-data:/data'])
    expect(compose.services.continuum.volumes).toEqual(['continuum-data:/data'])
  })

  test('has no default password: it stops when none is set', () => {
    expect(compose.services.neo4j.environment.NEO4J_AUTH).toMatch(/\$\{NEO4J_PASSWORD:\?/)
    expect(compose.services.continuum.environment.NEO4J_PASSWORD).toMatch(/\$\{NEO4J_PASSWORD:\?/)
  })

  test('opens its ports on this machine only', () => {
    for (const service of Object.values<{ ports: string[] }>(compose.services))
      for (const port of service.ports) expect(port).toMatch(/^127\.0\.0\.1:/)
  })
})
