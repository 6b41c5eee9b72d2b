import type { ErrorObject } from 'ajv'
import type { Path } from '../../domain/checks/places.ts'
import { kindOf, meant, pathOf, propertiesOf, quoted, says } from './breach-words.ts'
import { didYouMean } from './nearest.ts'

/** A breach of a schema in words: where, what, and how to mend it. */
export interface Breach {
  path: Path
  what: string
  mend: string
  /** The field that is missing from the record itself; an area that overrides may leave it to its base. */
  missing?: string
}

/** Says schema breaches in words. Those that only repeat another (the frame around a failed part) are left out. */
export function inWords(errors: readonly ErrorObject[]): Breach[] {
  const told = errors.filter(
    ({ keyword, schemaPath }) => keyword !== 'if' && keyword !== 'propertyNames' && !/\/anyOf\/\d/.test(schemaPath),
  )
  const seen = new Set<string>()
  return told.map(oneInWords).filter(({ path, what }) => {
    const key = `${path.join('/')} ${what}`
    return !seen.has(key) && seen.add(key)
  })
}

function oneInWords(error: ErrorObject): Breach {
  const path = pathOf(error.instancePath)
  const { params, keyword } = error
  switch (keyword) {
    case 'required':
      return missing(path, String(params.missingProperty), error)
    case 'additionalProperties':
      return unknown(path, String(params.additionalProperty), error)
    case 'enum':
      return notOneOf(path, error)
    case 'type':
      return { path, what: `This should be ${says(params.type)}, not ${kindOf(error.data)}`, mend: meant(error) }
    case 'pattern':
      return { path, what: `${quoted(error.data)} is not written as it should be`, mend: patternMend(error) }
    case 'dependentRequired':
      return {
        path: [...path, String(params.property)],
        what: `${params.property} stands only with ${params.missingProperty}`,
        mend: `Add ${params.missingProperty} beside it, or take it out`,
      }
    case 'anyOf':
      return {
        path,
        what: 'This says nothing that can be tested',
        mend: 'Use one of: all, any, not, field, largest, needs, considering, tried, failing, condition, on',
      }
    case 'const':
      return {
        path,
        what: `${quoted(error.data)} is not right here`,
        mend: `Write ${error.params.allowedValue}. ${meant(error)}`,
      }
    case 'maxLength':
      return {
        path,
        what: `${quoted(error.data)} has ${String(error.data).length} letters`,
        mend: `Use at most ${params.limit}`,
      }
    case 'minItems':
      return {
        path,
        what: 'This list is too short',
        mend: `Give at least ${params.limit}, or leave the field out. ${meant(error)}`,
      }
    case 'uniqueItems':
      return { path, what: 'The same thing is listed twice', mend: 'Keep one of them' }
    default:
      return { path, what: `This ${error.message ?? 'breaches the schema'}`, mend: meant(error) }
  }
}

function missing(path: Path, field: string, error: ErrorObject): Breach {
  const described = propertiesOf(error)[field]?.description ?? ''
  const breach = { path, what: `${field} is missing`, mend: `Add ${field}. ${described}`.trim() }
  return path.length === 0 ? { ...breach, missing: field } : breach
}

function unknown(path: Path, field: string, error: ErrorObject): Breach {
  const known = Object.keys(propertiesOf(error))
  return {
    path: [...path, field],
    what: `${field} is not a field here`,
    mend: didYouMean(field, known, `Use one of: ${known.join(', ')}`),
  }
}

/** A word that is not on a closed list; for the name of a key, which other keys it may stand with. */
function notOneOf(path: Path, error: ErrorObject): Breach {
  const allowed: string[] = (error.params.allowedValues as unknown[]).map(String)
  if (error.propertyName !== undefined) {
    return {
      path: [...path, error.propertyName],
      what: `${error.propertyName} does not stand with ${allowed[0]}`,
      mend:
        allowed.length > 1 ? `Beside ${allowed[0]}: ${allowed.slice(1).join(', ')}` : 'Join two tests with all or any',
    }
  }
  const mend = `Use one of: ${allowed.join(', ')}`
  return { path, what: `${quoted(error.data)} is not on the list`, mend: didYouMean(String(error.data), allowed, mend) }
}

function patternMend(error: ErrorObject): string {
  const text = typeof error.data === 'string' ? error.data : ''
  if (text !== text.trim()) return 'Take out the space or line end around it (write >- in place of > or |)'
  return meant(error)
}
