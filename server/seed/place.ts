import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { byCodeUnit } from '../../domain/image/order.ts'
import { NOUNS, type Noun } from '../../domain/model/nouns.ts'
import { didYouMean } from './nearest.ts'
import type { Problem } from './problem.ts'

/** A file of the seed and what its place says of it: the folder is the noun, the file name is the id. */
export interface PlacedFile {
  fullPath: string
  file: string
  noun: Noun | 'cases'
  id: string
}

export interface AreaFolder {
  id: string
  files: PlacedFile[]
}

/** What may stand in the seed's folder beside the areas. */
const BESIDE = new Set(['schema', 'README.md', 'catalogue-numbers.yaml', 'not-modelled.yaml'])
/** What may stand in an area's folder beside the nouns; read by officers, never by the loader. */
const FOR_OFFICERS = new Set(['proposals.yaml', 'README.md'])
const FOLDERS: readonly string[] = [...NOUNS, 'cases']

/** Every file of the seed, by area, in a fixed order, and what stands where nothing should. */
export function findFiles(dir: string): { areas: AreaFolder[]; problems: Problem[] } {
  const problems: Problem[] = []
  const areas: AreaFolder[] = []
  for (const entry of entriesOf(dir)) {
    if (BESIDE.has(entry.name)) continue
    if (entry.isDirectory()) areas.push(areaFolder(dir, entry.name, problems))
    else problems.push(misplaced(entry.name, 'Put it into the folder of an area'))
  }
  return { areas, problems }
}

function areaFolder(dir: string, id: string, problems: Problem[]): AreaFolder {
  const files: PlacedFile[] = []
  for (const entry of entriesOf(join(dir, id))) {
    const file = `${id}/${entry.name}`
    if (entry.isDirectory() && FOLDERS.includes(entry.name)) {
      files.push(...nounFolder(dir, id, entry.name as Noun, problems))
    } else if (entry.isDirectory()) {
      const what = `${entry.name} is not a noun, so this folder is not read`
      problems.push({
        file,
        line: 1,
        field: '',
        what,
        mend: didYouMean(entry.name, FOLDERS, `Use one of: ${FOLDERS.join(', ')}`),
      })
    } else if (entry.name === 'area.yaml') {
      files.push({ fullPath: join(dir, id, entry.name), file, noun: 'area', id })
    } else if (!FOR_OFFICERS.has(entry.name)) {
      problems.push(misplaced(file, 'Put it into the folder of its noun'))
    }
  }
  if (!files.some((file) => file.noun === 'area')) {
    const mend = 'Write area.yaml with id, name and says; buildsOn names the areas it builds on'
    problems.push({ file: id, line: 1, field: '', what: 'This area has no area.yaml', mend })
  }
  return { id, files }
}

function nounFolder(dir: string, area: string, noun: PlacedFile['noun'], problems: Problem[]): PlacedFile[] {
  const files: PlacedFile[] = []
  for (const entry of entriesOf(join(dir, area, noun))) {
    const file = `${area}/${noun}/${entry.name}`
    if (!entry.isFile() || !entry.name.endsWith('.yaml')) {
      problems.push(misplaced(file, 'One record a file, directly in its folder, its name ending in .yaml'))
    } else {
      files.push({ fullPath: join(dir, file), file, noun, id: entry.name.slice(0, -'.yaml'.length) })
    }
  }
  return files
}

const misplaced = (file: string, mend: string): Problem => ({
  file,
  line: 1,
  field: '',
  what: 'Nothing reads this',
  mend,
})

const entriesOf = (dir: string): Dirent[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => byCodeUnit(a.name, b.name))
