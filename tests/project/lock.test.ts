import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { completeLock, platformOf } from '../../scripts/complete-lock.mjs'

const text = readFileSync('package-lock.json', 'utf8')

describe('package-lock.json', () => {
  test('names no address of a registry', () => {
    expect(text).not.toMatch(/"resolved": *"https?:/)
    expect(text).not.toMatch(/https?:\/\/[^"]*registry/)
  })

  test('holds the binaries of every platform', () => {
    expect(completeLock(JSON.parse(text)).added).toEqual([])
  })

  test('holds one copy of graphql, 16', () => {
    const copies = Object.entries<{ version: string }>(JSON.parse(text).packages).filter(([path]) =>
      path.endsWith('node_modules/graphql'),
    )
    expect(copies).toHaveLength(1)
    expect(copies[0]?.[1].version).toMatch(/^16\./)
  })

  test('installs with npm ci', () => {
    const folder = mkdtempSync(join(tmpdir(), 'continuum-lock-'))
    try {
      for (const file of ['package.json', 'package-lock.json', '.npmrc']) cpSync(file, join(folder, file))
      const said = execFileSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'], {
        cwd: folder,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      })
      expect(said).toMatch(/added \d+ packages/)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

test('a platform is read off a package name, and only where it names one', () => {
  expect(platformOf('@grafeo-db/js-linux-arm64-musl')).toEqual({ os: ['linux'], cpu: ['arm64'], libc: ['musl'] })
  expect(platformOf('@biomejs/cli-win32-x64')).toEqual({ os: ['win32'], cpu: ['x64'] })
  expect(platformOf('fsevents')).toBeNull()
})
