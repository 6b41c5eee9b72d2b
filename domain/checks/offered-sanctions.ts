import type { Check } from './check.ts'

/** A sanction is never offered: nothing may open it, make it relevant or list it as a help. */
export const offeredSanctions: Check = {
  code: 'sanction-offered',
  severity: 'stops',
  find({ provisions, needs, rules }) {
    const sanctions = provisions.filter(({ kind }) => kind === 'SANCTION')
    return sanctions.flatMap((sanction) => {
      const ways = [
        sanction.opensWhen?.length && 'It has opensWhen',
        sanction.stages?.length && 'It has stages',
        ...needs.map(({ id, helps }) => helps.includes(sanction.id) && `The need ${id} lists it`),
        ...rules.map(({ id, calls }) => calls?.includes(sanction.id) && `The rule ${id} calls for it`),
      ]
      return ways
        .filter((way) => typeof way === 'string')
        .map((way) => ({
          noun: 'provisions' as const,
          id: sanction.id,
          path: [],
          what: `${way}, and it is a sanction`,
          mend: 'A sanction is never suggested: take that out',
        }))
    })
  },
}
