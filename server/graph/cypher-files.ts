import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Every statement the server may make: its file's name, then its text. */
export interface CypherFiles {
  /** Reads. */
  readonly questions: ReadonlyMap<string, string>
  /** Writes, which only a transaction may make. */
  readonly changes: ReadonlyMap<string, string>
  /** Constraints and indexes in their order; each may be made again without harm. */
  readonly schema: readonly string[]
}

const FOLDER = join('server', 'graph')

/** Reads the statements beside this file, found from the project's folder, so that a bundled server finds them too. */
export function cypherFiles(root: string): CypherFiles {
  const read = (folder: string): [string, string][] =>
    readdirSync(join(root, FOLDER, folder))
      .filter((file) => file.endsWith('.cypher'))
      .sort()
      .map((file) => [basename(file, '.cypher'), readFileSync(join(root, FOLDER, folder, file), 'utf8')])
  return {
    questions: new Map(read('questions')),
    changes: new Map(read('changes')),
    schema: read('schema').flatMap(([, text]) => statementsIn(text)),
  }
}

/** A schema file holds several statements, each ended by a semicolon at the end of its line. */
function statementsIn(text: string): string[] {
  return text
    .split(/;\s*\n/)
    .map((statement) => statement.replace(/^\/\/.*$/gm, '').trim())
    .filter((statement) => statement !== '')
}

/** The text of a question; a name that is not among them is a fault of ours. */
export function questionNamed(files: CypherFiles, name: string): string {
  return files.questions.get(name) ?? missing(`There is no question ${name}.cypher; a change needs a transaction`)
}

/** The text of a question or a change, for a transaction. */
export function statementNamed(files: CypherFiles, name: string): string {
  return files.questions.get(name) ?? files.changes.get(name) ?? missing(`There is no ${name}.cypher`)
}

function missing(message: string): never {
  throw new Error(message)
}
