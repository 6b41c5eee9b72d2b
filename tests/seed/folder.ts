import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'
import { type LoadedArea, loadSeed } from '../../server/seed/load.ts'
import type { Problem } from '../../server/seed/problem.ts'

export const SCHEMAS = 'graph-seed/schema'

const made: string[] = []
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true })
})

/** Writes files into a folder of their own, and gives back the folder. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'continuum-seed-'))
  made.push(dir)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), content)
  }
  return dir
}

export const TOWN = 'id: town\nname: Town\nsays: An invented town.\n'
export const HANDBOOK = 'id: handbook\ntitle: The handbook\npublisher: Town\nstanding: CURRENT\nforce: LOCAL_GUIDE\n'
export const GARDEN = [
  'id: garden',
  'name: Garden',
  'kind: PROGRAMME',
  'summary: Pupils grow things together.',
  'cites: [{ source: handbook, where: Page 1 }]',
  '',
].join('\n')

/** A small seed that is in order, with these files beside or instead of its own; null takes one away. */
export function load(files: Readonly<Record<string, string | Uint8Array | null>> = {}): {
  areas: Readonly<Record<string, LoadedArea>>
  problems: readonly Problem[]
} {
  const sound = {
    'town/area.yaml': TOWN,
    'town/sources/handbook.yaml': HANDBOOK,
    'town/provisions/garden.yaml': GARDEN,
  }
  const all = Object.entries({ ...sound, ...files }).flatMap(([file, content]) =>
    content === null ? [] : [[file, content] as const],
  )
  return loadSeed(folderWith(Object.fromEntries(all)), SCHEMAS)
}

/** `file:line field: what`, for comparing. */
export const brief = ({ file, line, field, what }: Problem): string => `${file}:${line} ${field}: ${what}`
