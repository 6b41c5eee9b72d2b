import type { Check } from './check.ts'

/** Two records of one noun that claim the same place; which comes first would be left to chance of their ids. */
export const orderTaken: Check = {
  code: 'order-taken',
  severity: 'stops',
  find: (records) =>
    (['rules', 'consults', 'checklists', 'counters', 'families', 'lines', 'worries'] as const).flatMap((noun) => {
      const first = new Map<number, string>()
      return records[noun].flatMap(({ id, order }) => {
        const other = first.get(order)
        if (other === undefined) first.set(order, id)
        if (other === undefined) return []
        return [{ noun, id, path: ['order'], what: `${other} has place ${order} too`, mend: 'Give each its own place' }]
      })
    }),
}
