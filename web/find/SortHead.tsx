import type { ReactNode } from 'react'
import type { Sort } from './address.ts'

interface Props {
  by: 'name' | 'tier' | 'kind'
  now: Sort
  sort: (to: Sort) => void
  children: ReactNode
}

/** The head of a column that sorts: pressed once upwards, again downwards. */
export function SortHead({ by, now, sort, children }: Props) {
  const order = now === by ? 'ascending' : now === `-${by}` ? 'descending' : undefined
  return (
    <th scope="col" aria-sort={order}>
      <button className="sort-head" type="button" onClick={() => sort(now === by ? `-${by}` : by)}>
        {children}
        <span aria-hidden="true">{order === 'ascending' ? '▲' : order === 'descending' ? '▼' : '↕'}</span>
      </button>
    </th>
  )
}
