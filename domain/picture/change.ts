import type { Picture, PlainField, Tried } from '../model/picture.ts'
import type { FieldChange } from '../test/change.ts'
import { FIELDS } from './fields.ts'

/** The picture as it would be with all these changes made: what *Try it* shows. The picture given is not touched. */
export const applyChanges = (picture: Picture, changes: readonly FieldChange[]): Picture =>
  changes.reduce(withChange, picture)

function withChange(picture: Picture, { field, becomes }: FieldChange): Picture {
  if (field === 'needs' || field === 'considering') {
    return { ...picture, [field]: [...new Set([...(picture[field] ?? []), becomes])] }
  }
  const [list, provision, part] = field.split('.')
  if (list === 'tried' && provision && part) {
    return { ...picture, tried: withTried(picture.tried ?? [], provision, part, becomes) }
  }
  return { ...picture, [field]: parsed(field as PlainField, becomes) }
}

/** An entry that is not there is added, in place; a count of reviews without impact raises the reviews held to it. */
function withTried(tried: readonly Tried[], provision: string, part: string, becomes: string): Tried[] {
  const before = tried.find((entry) => entry.provision === provision)
  const start: Tried = before ?? { provision, status: 'IN_PLACE' }
  const after =
    part === 'reviewsWithoutImpact'
      ? { ...start, [part]: Number(becomes), reviewsHeld: Math.max(start.reviewsHeld ?? 0, Number(becomes)) }
      : { ...start, [part]: becomes }
  return before ? tried.map((entry) => (entry === before ? after : entry)) : [...tried, after]
}

function parsed(field: PlainField, becomes: string): string | number | boolean {
  const { kind } = FIELDS[field]
  return kind === 'yes-or-no' ? becomes === 'true' : kind === 'number' ? Number(becomes) : becomes
}
