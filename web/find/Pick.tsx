import type { Provision } from '../../domain/model/record.ts'
import { MOST } from '../compare/items.ts'

/** What was ticked to be compared, in the order it was ticked, and how to change that. */
export interface Picking {
  picked: readonly string[]
  pick: (ids: readonly string[]) => void
}

interface Props extends Picking {
  provision: Provision
  /** In a table the head of the column says what the box is for. */
  bare?: boolean
}

/** The box that puts a provision among those to compare; once as many as fit are ticked, the others rest. */
export function Pick({ provision, picked, pick, bare = false }: Props) {
  const on = picked.includes(provision.id)
  const change = () => pick(on ? picked.filter((id) => id !== provision.id) : [...picked, provision.id])
  return (
    <label className="pick end">
      <input type="checkbox" checked={on} disabled={!on && picked.length >= MOST} onChange={change} />
      <span className={bare ? 'visually-hidden' : undefined}>
        Select <span className="visually-hidden">{provision.name}</span>
      </span>
    </label>
  )
}
