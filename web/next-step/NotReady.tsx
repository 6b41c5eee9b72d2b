import type { ReactNode } from 'react'
import { Page } from '../frame/Page.tsx'
import { HarmOption } from './questions/HarmOption.tsx'
import { TITLE } from './title.ts'

/** The planner without its image: what can be said without it, which is what matters most. */
export function NotReady({ children }: { children: ReactNode }) {
  return (
    <Page title={TITLE} className="planner">
      <div className="wrap">
        <div className="planner-head">
          <h1 tabIndex={-1}>Find the next step</h1>
        </div>
        <HarmOption />
        {children}
      </div>
    </Page>
  )
}
