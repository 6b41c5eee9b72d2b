import type { Image } from '../../domain/image/image.ts'
import type { Picture } from '../../domain/model/picture.ts'
import { readPicture } from '../../domain/picture/read.ts'
import type { ProvisionFilter } from '../../domain/search/provisions.ts'
import { Refusal } from '../refusal.ts'

/** An unknown id is no secret and is named, if it looks like one: anything else might be about a pupil. */
export const named = (id: string): string => (/^[a-z]+(-[a-z]+)*$/.test(id) && id.length <= 60 ? ` ${id}` : '')

/** Reads a picture, or refuses it with its first problem. */
export function pictureOf(image: Image, input: unknown): Picture {
  const read = readPicture(image, input)
  if (read.ok) return read.picture
  const [{ field, says } = { field: '', says: 'could not be read' }] = read.problems
  const path = field === '' || field === 'picture' ? 'picture' : `picture.${field}`
  throw new Refusal('BAD_INPUT', `${path} ${says}.`, path)
}

/** Refuses an id that is no provision of this area. */
export function refuseUnknownProvision(image: Image, field: string, id: string): void {
  if (!image.by.provisions.has(id)) throw unknown(field, 'provision', id)
}

/** Refuses a filter that names a need or a tier which this area does not have. */
export function filterOf(image: Image, filter: ProvisionFilter | null | undefined): ProvisionFilter | null {
  for (const id of filter?.needs ?? []) if (!image.by.needs.has(id)) throw unknown('filter.needs', 'need', id)
  for (const id of filter?.tiers ?? []) if (!image.by.tiers.has(id)) throw unknown('filter.tiers', 'tier', id)
  return filter ?? null
}

function unknown(field: string, noun: string, id: string): Refusal {
  const which = named(id) && `:${named(id)} is not known here`
  return new Refusal('BAD_INPUT', `${field} must be the id of a ${noun} of this area${which}.`, field)
}
