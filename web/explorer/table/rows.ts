import type { Image } from '../../../domain/image/image.ts'
import { ascending } from '../../../domain/image/order.ts'
import type { Edge } from '../../../domain/model/record.ts'
import { citation } from '../../../domain/next-steps/citation.ts'
import { today } from '../../marks/date.ts'
import { verbOf } from '../relations.ts'

/** One link as a row of a table. */
export interface Row {
  id: string
  from: string
  relation: string
  to: string
  condition: string
  source: string
  explicit: string
}

export const COLUMNS = [
  { key: 'from', name: 'From' },
  { key: 'relation', name: 'Relation' },
  { key: 'to', name: 'To' },
  { key: 'condition', name: 'Condition' },
  { key: 'source', name: 'Source' },
  { key: 'explicit', name: 'Explicit?' },
] as const satisfies readonly { key: keyof Row; name: string }[]

export type Column = (typeof COLUMNS)[number]['key']

export function rowsOf(image: Image, edges: readonly Edge[]): Row[] {
  const name = (id: string) => image.by.provisions.get(id)?.name ?? id
  return edges.map((edge) => {
    const { source, where } = citation(edge.cites, { image, on: today() })
    return {
      id: edge.id,
      from: name(edge.from),
      relation: verbOf(edge),
      to: name(edge.to),
      condition: `when ${edge.says}`,
      source: where ? `${source.title}: ${where}` : source.title,
      explicit: edge.explicit ? 'Explicit' : 'Inferred',
    }
  })
}

/** By a column, then as they were. */
export function sorted(rows: readonly Row[], by: Column, down: boolean): Row[] {
  const value = (row: Row) => row[by].toLowerCase()
  return [...rows].sort((a, b) => ascending(value(a), value(b)) * (down ? -1 : 1))
}
