import { readFileSync, statSync } from 'node:fs'
import { isAlias, isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { Path } from '../../domain/checks/places.ts'
import type { Problem } from './problem.ts'

/** Largest file that is read. The longest page of the guide needs a tenth of it. */
export const MOST_BYTES = 256 * 1024

/** A YAML file as plain values, and the line of every value in it. */
export interface ReadFile {
  file: string
  value: unknown
  /** Line of the value at a path, or of the nearest thing that holds it. */
  lineOf(path: Path): number
}

/** Reads one file. Nothing is thrown: what is wrong with it comes back as problems. */
export function readYaml(fullPath: string, file: string): ReadFile | Problem[] {
  const whole = (what: string, mend: string): Problem[] => [{ file, line: 1, field: '', what, mend }]
  const { size } = statSync(fullPath)
  if (size > MOST_BYTES) {
    return whole(`The file has ${size} bytes, more than ${MOST_BYTES}`, 'Keep one thing in a file, or shorten it')
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(fullPath))
  } catch (error) {
    if (error instanceof TypeError) return whole('The file is not UTF-8 text', 'Save it as UTF-8')
    throw error
  }
  return parse(text, file)
}

/** Parses the text of one file. Aliases are refused: a few lines of them can stand for gigabytes. */
export function parse(text: string, file: string): ReadFile | Problem[] {
  const lines = new LineCounter()
  const at = (offset: number) => Math.max(1, lines.linePos(offset).line)
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
    const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
      file,
      line: at(error.pos[0]),
      field: '',
      what: error.code === 'DUPLICATE_KEY' ? 'The same key is written twice' : `Not YAML: ${error.message}`,
      mend: error.code === 'DUPLICATE_KEY' ? 'Keep one of them' : 'Check indentation, colons and quotes near this line',
    }))
    visit(document, {
      Alias: (_key, node) => {
        const mend = 'Write the value out'
        problems.push({ file, line: at(node.range?.[0] ?? 0), field: '', what: `*${node.source} is an alias`, mend })
      },
    })
    if (problems.length > 0) return problems
    const root = document.contents as Node | null
    return { file, value: document.toJS({ maxAliasCount: 0 }), lineOf: (path) => at(offsetOf(root, path)) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return [{ file, line: 1, field: '', what: 'Nested too deeply to read', mend: 'Write it with fewer levels' }]
  }
}

/** Where the value at a path begins; for a map entry, where its key stands. */
function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root
  let offset = startOf(root) ?? 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === `${step}`)
      if (!pair) return offset
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else {
      node = itemOf(node, step)
      if (!node) return offset
      offset = startOf(node) ?? offset
    }
  }
  return offset
}

function itemOf(node: unknown, step: string | number): unknown {
  if (typeof node !== 'object' || node === null || !('items' in node) || isAlias(node)) return undefined
  const { items } = node
  return Array.isArray(items) ? items[Number(step)] : undefined
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined
  return Array.isArray(node.range) ? Number(node.range[0]) : undefined
}
