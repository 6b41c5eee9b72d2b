import type { Check } from './check.ts'
import { everyFields } from './every-record.ts'

/** A provision or a statement whose list of sources is empty. */
export const unsourcedStatements: Check = {
  code: 'without-source',
  severity: 'stops',
  find(records) {
    return everyFields(records)
      .filter(({ noun, path, fields }) => {
        const owed = 'cites' in fields || (noun === 'provisions' && path.length === 0)
        return owed && !(Array.isArray(fields.cites) && fields.cites.length > 0)
      })
      .map(({ noun, record, path }) => ({
        noun,
        id: record.id,
        path: [...path, 'cites'],
        what: 'Nothing says where this comes from',
        mend: 'Add cites with a source and the place in it',
      }))
  },
}
