import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Noun } from '../../domain/model/nouns.ts'

/** What a record breaches, in the words of its schema. */
export type Breaches = (record: unknown) => readonly ErrorObject[]

/** The schema of each noun, ready to ask. */
export type Schemas = (noun: Noun | 'cases') => Breaches

/** Reads and compiles the schemas of a folder; one that is broken or missing is a fault of ours and throws. */
export function readSchemas(dir: string): Schemas {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictTypes: false, strictRequired: false })
  for (const name of readdirSync(dir).filter((file) => file.endsWith('.schema.json'))) {
    ajv.addSchema(JSON.parse(readFileSync(join(dir, name), 'utf8')))
  }
  return (noun) => {
    const validate: ValidateFunction | undefined = ajv.getSchema(`${noun === 'cases' ? 'case' : noun}.schema.json`)
    if (!validate) throw new Error(`There is no schema for ${noun} in ${dir}`)
    return (record) => (validate(record) ? [] : [...(validate.errors ?? [])])
  }
}
