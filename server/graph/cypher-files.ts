import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Every statement the server may make: its file's name, then its text. */
export interface CypherFiles {
  /** Reads and writes, by name. */
  readonly statements: ReadonlyMap<string, string>
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
    statements: new Map([...read('questions'), ...read('changes')]),
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

/** The text of one statement; a name that is not there is a fault of ours. */
export function statementNamed(files: CypherFiles, name: string): string {
  const text = files.statements.get(name)
  if (text === undefined) throw new Error(`There is no ${name}.cypher among the questions and changes`)
  return text
}
