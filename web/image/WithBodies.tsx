import type { ReactNode } from 'react'
import { Waiting } from '../frame/Waiting.tsx'
import { useImage, useKeptImage } from './use-image.ts'

/** What needs the second half of the image: drawn when it is here; until then the wait, or what to do about it. */
export function WithBodies({ children }: { children: ReactNode }) {
  const kept = useKeptImage()
  const state = useImage()
  if (state.is !== 'here') return null
  if (state.whole) return children
  if (!state.stopped) return <Waiting cancel={kept.cancel} />
  return (
    <div className="panel unreached" role="alert">
      <h2>The rest of this page could not be fetched</h2>
      <p>The connection may be down. What stands above is complete; nothing you answered is lost.</p>
      <button className="btn" type="button" onClick={() => void kept.fetch()}>
        Try again
      </button>
    </div>
  )
}
