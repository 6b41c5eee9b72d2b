import type { ReactNode } from 'react'

/** A part of the page under its rule and heading, with a place of its own in the address. */
export function Section({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-h`} tabIndex={-1}>
      <h2 id={`${id}-h`}>{name}</h2>
      {children}
    </section>
  )
}
