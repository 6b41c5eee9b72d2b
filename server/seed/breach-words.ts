import type { ErrorObject } from 'ajv'
import type { Path } from '../../domain/checks/places.ts'

/** What a schema says of a field. */
type Described = { description?: string; examples?: readonly unknown[] }

/** The fields that the failed part of the schema knows. */
export const propertiesOf = (error: ErrorObject): Record<string, Described> =>
  (error.parentSchema?.properties ?? {}) as Record<string, Described>

/** What the schema says the field means, with its example. */
export function meant(error: ErrorObject): string {
  const { description, examples } = (error.parentSchema ?? {}) as Described
  const example = examples?.[0] === undefined ? '' : `Example: ${JSON.stringify(examples[0])}`
  return [description, example].filter(Boolean).join(' ') || 'See the schema of this noun'
}

/** A JSON Pointer as a path. */
export const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))

/** A value as it was written, cut short. */
export const quoted = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`
}

/** The types a schema asks for. */
export const says = (type: unknown): string => (Array.isArray(type) ? type.join(' or ') : `${type}`)

/** What kind of value was written instead. */
export const kindOf = (value: unknown): string =>
  value === null ? 'nothing' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : typeof value
