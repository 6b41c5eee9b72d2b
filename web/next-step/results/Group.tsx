import type { ReactNode } from 'react'
import { Heading } from './Heading.tsx'

/** One group of the results: heading, count, content. `id` is what the jump list leads to; `beside` stands by the heading. */
export function Group(props: {
  id: string
  name: string
  count: number
  none?: string
  beside?: ReactNode
  children?: ReactNode
}) {
  return (
    <section className="group" id={props.id} aria-labelledby={`${props.id}-h`} tabIndex={-1}>
      <div className="group-top">
        <Heading of="group" id={`${props.id}-h`} className="group-head">
          {props.name} <span className="count">{props.count}</span>
        </Heading>
        {props.beside}
      </div>
      {props.count === 0 && props.none && <p className="small none">{props.none}</p>}
      {props.children}
    </section>
  )
}
