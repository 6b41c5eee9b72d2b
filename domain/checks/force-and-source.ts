import type { Records } from '../model/image.ts'
import type { Check, Problem } from './check.ts'
import { everyFields } from './every-record.ts'

/** A law or statutory duty that only the area's own guide is cited for. The guide never becomes law. */
export const bindingOnLocalGuide: Check = {
  code: 'binding-on-local-guide',
  severity: 'stops',
  find: (records) =>
    statements(records)
      .filter(({ force, local }) => (force === 'LAW' || force === 'STATUTORY_GUIDANCE') && local.every(Boolean))
      .map((one) => ({
        ...one.at,
        what: `${one.force} is said here on the word of the local guide alone`,
        mend: 'Cite the law or guidance, or make its force LOCAL_GUIDE',
      })),
}

/** A local rule for which nothing local is cited. */
export const localWithoutLocalSource: Check = {
  code: 'local-without-local-source',
  severity: 'stops',
  find: (records) =>
    statements(records)
      .filter(({ force, local }) => force === 'LOCAL_GUIDE' && !local.some(Boolean))
      .map((one) => ({
        ...one.at,
        what: 'LOCAL_GUIDE is said here without citing a local source',
        mend: 'Cite the local guide, give another force, or mark the source with force: LOCAL_GUIDE',
      })),
}

interface Said {
  force: unknown
  /** For each source cited, whether it is a local one. */
  local: boolean[]
  at: Pick<Problem, 'noun' | 'id' | 'path'>
}

/** Everything that has a force and cites something. A source is local when its usual force is LOCAL_GUIDE. */
function statements(records: Records): Said[] {
  const localSources = new Set(records.sources.filter(({ force }) => force === 'LOCAL_GUIDE').map(({ id }) => id))
  return everyFields(records).flatMap(({ noun, record, path, fields }) => {
    if (!Array.isArray(fields.cites) || fields.cites.length === 0 || !fields.force) return []
    const local = fields.cites.map((cite: { source: string }) => localSources.has(cite.source))
    return [{ force: fields.force, local, at: { noun, id: record.id, path: [...path, 'force'] } }]
  })
}
