import type { Image } from '../image/image.ts'
import type { Picture, PlainField } from '../model/picture.ts'
import { FIELDS } from './fields.ts'
import { isKnown, isObject, type Known, onlyFields, plain, type Refuse } from './refuse.ts'
import { triedList } from './tried.ts'

/** A refusal: the field, as a path, and what would be right. A refused value is never repeated, an unknown id is. */
export interface Problem {
  field: string
  says: string
}

export type ReadPicture = { ok: true; picture: Picture } | { ok: false; problems: readonly Problem[] }

/** Reads a picture for an area, or says everything that is wrong with it. Left out and null both mean not known. */
export function readPicture(image: Image, input: unknown): ReadPicture {
  const problems: Problem[] = []
  const refuse: Refuse = (field, says) => void problems.push({ field, says })
  if (!isObject(input)) return { ok: false, problems: [{ field: 'picture', says: 'must be an object' }] }
  onlyFields(input, [...Object.keys(FIELDS), 'needs', 'considering', 'tried'], 'picture', refuse)
  const picture: Record<string, unknown> = {}
  for (const field of Object.keys(FIELDS) as PlainField[]) {
    const value = plain(input[field], FIELDS[field], field, refuse)
    if (value !== null) picture[field] = value
  }
  const needs = ids(input.needs, 'needs', 'need', image.by.needs, refuse)
  if (needs) picture.needs = needs
  const considering = ids(input.considering, 'considering', 'provision', image.by.provisions, refuse)
  if (considering) picture.considering = considering
  const tried = triedList(input.tried, image, refuse)
  if (tried) picture.tried = tried
  return problems.length ? { ok: false, problems } : { ok: true, picture }
}

function ids(value: unknown, field: string, noun: string, known: Known, refuse: Refuse): string[] | null {
  if (value === undefined || value === null) return null
  if (Array.isArray(value))
    return value.filter((one, at): one is string => isKnown(one, `${field}[${at}]`, noun, known, refuse))
  refuse(field, `must be a list of ids of ${noun}s`)
  return null
}
