import type { Check } from './check.ts'

/** A way onwards that does not say when one goes that way. */
export const silentEdges: Check = {
  code: 'route-edge-without-says',
  severity: 'stops',
  find: ({ edges }) =>
    edges
      .filter(({ kind, says }) => (kind === 'REFERS_TO' || kind === 'ESCALATES_TO') && !says?.trim())
      .map(({ id }) => ({
        noun: 'edges' as const,
        id,
        path: ['says'],
        what: 'This edge does not say when one goes that way',
        mend: 'Write the condition as a part of a sentence, read after "when"',
      })),
}
