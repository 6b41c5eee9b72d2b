import type { Records } from '../model/image.ts'
import { NOUNS } from '../model/nouns.ts'
import type { RecordBase } from '../model/record.ts'
import { type Fields, fieldsIn, type Path } from './places.ts'

export interface AnyRecord {
  noun: keyof Records
  record: RecordBase
}

/** Every record of an area, noun by noun. */
export function everyRecord(records: Records): AnyRecord[] {
  return NOUNS.flatMap((noun) => records[noun].map((record) => ({ noun, record })))
}

/** Every set of fields in every record, however deep. */
export function everyFields(records: Records): (AnyRecord & { path: Path; fields: Fields })[] {
  return everyRecord(records).flatMap(({ noun, record }) =>
    fieldsIn(record).map(({ path, fields }) => ({ noun, record, path, fields })),
  )
}
