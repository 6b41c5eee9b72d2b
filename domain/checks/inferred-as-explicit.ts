import type { Records } from '../model/image.ts'
import type { Check } from './check.ts'
import { everyFields } from './every-record.ts'

/** The nouns whose statements say whether they are explicit. */
const MARKED: ReadonlySet<keyof Records> = new Set(['provisions', 'edges', 'criteria', 'rules'])

/** Our own reading that is not marked as such. */
export const inferredAsExplicit: Check = {
  code: 'inferred-as-explicit',
  severity: 'stops',
  find: (records) =>
    everyFields(records)
      .filter(({ noun, fields }) => MARKED.has(noun) && fields.force === 'INFERRED' && fields.explicit !== false)
      .map(({ noun, record, path }) => ({
        noun,
        id: record.id,
        path: [...path, 'explicit'],
        what: 'What we infer must be marked as our reading',
        mend: 'Add explicit: false, or give the force of the source that says it',
      })),
}
