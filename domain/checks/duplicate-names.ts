import type { Check } from './check.ts'

/** Two provisions, or two needs, that a reader cannot tell apart by name. */
export const duplicateNames: Check = {
  code: 'name-twice',
  severity: 'stops',
  find: (records) =>
    (['provisions', 'needs'] as const).flatMap((noun) => {
      const first = new Map<string, string>()
      return records[noun].flatMap(({ id, name }) => {
        const key = name.trim().toLowerCase()
        const other = first.get(key)
        if (other === undefined) first.set(key, id)
        if (other === undefined) return []
        return [
          { noun, id, path: ['name'], what: `${other} has the same name`, mend: 'Say in the name how they differ' },
        ]
      })
    }),
}
