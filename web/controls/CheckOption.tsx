import type { ReactNode } from 'react'

/** A checkbox and its words, the whole line a target. */
export function CheckOption(props: {
  checked: boolean
  change: (checked: boolean) => void
  className?: string
  children: ReactNode
}) {
  return (
    <label className={props.className ? `option ${props.className}` : 'option'}>
      <input type="checkbox" checked={props.checked} onChange={(event) => props.change(event.target.checked)} />
      <span>{props.children}</span>
    </label>
  )
}
