import type { Check } from './check.ts'
import { everyRecord } from './every-record.ts'
import { referencesIn } from './references.ts'

/** A provision that no reader would meet: no stage, and no need, edge, rule, line, consultation or checklist names it. */
export const unreachableProvisions: Check = {
  code: 'provision-unreachable',
  severity: 'warns',
  find(records) {
    const met = new Set(
      everyRecord(records)
        .filter(({ noun }) => noun !== 'provisions' && noun !== 'words')
        .flatMap(({ noun, record }) => referencesIn(noun, record))
        .filter(({ noun }) => noun === 'provisions')
        .map(({ id }) => id),
    )
    return records.provisions
      .filter(({ id, stages }) => !stages?.length && !met.has(id))
      .map(({ id }) => ({
        noun: 'provisions' as const,
        id,
        path: [],
        what: 'No need, stage, edge, rule or list leads here',
        mend: 'Add it to the needs it helps with, or draw the edge that leads to it',
      }))
  },
}
