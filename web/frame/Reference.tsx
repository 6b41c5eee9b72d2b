import type { ReactNode } from 'react'
import { Page } from './Page.tsx'

/** A page to read: its title, its one h1, a first sentence, and the rest in one column. */
export function Reference(props: { title: string; name: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <Page title={props.title}>
      <div className="wrap reference">
        <h1 tabIndex={-1}>{props.name}</h1>
        {props.lead && <p className="lead">{props.lead}</p>}
        {props.children}
      </div>
    </Page>
  )
}
