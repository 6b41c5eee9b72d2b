import type { ReactNode } from 'react'
import { Icon } from '../marks/Icon.tsx'

export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button className="btn btn--2" type="button" onClick={() => window.print()}>
      <Icon name="print" />
      {children}
    </button>
  )
}
