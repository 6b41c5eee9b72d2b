import type { Check, Problem } from './check.ts'

const LABEL = 26
const SHORT = 40

/** Names that do not fit on the map. */
export const longLabels: Check = {
  code: 'label-too-long',
  severity: 'stops',
  find({ provisions, edges }) {
    const labels = provisions.map(({ id, label }) => tooLong('provisions', id, 'label', label, LABEL))
    const shorts = edges.map(({ id, short }) => tooLong('edges', id, 'short', short, SHORT))
    return [...labels, ...shorts].filter((problem) => problem !== null)
  },
}

function tooLong(
  noun: Problem['noun'],
  id: string,
  field: string,
  text: string | undefined,
  most: number,
): Problem | null {
  if (!text || text.length <= most) return null
  return { noun, id, path: [field], what: `${field} has ${text.length} letters`, mend: `Use at most ${most}` }
}
