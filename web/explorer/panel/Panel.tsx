import type { ReactNode } from 'react'

/** Beside the map from 1,600 pixels, below that a sheet at its foot: never in the way, never a trap. */
export function Panel({
  title,
  lead,
  close,
  children,
}: {
  title: string
  lead?: ReactNode
  /** Left out where the panel is always there. */
  close?: () => void
  children: ReactNode
}) {
  return (
    <aside
      className="map-panel"
      aria-labelledby="map-panel-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !close) return
        event.preventDefault()
        close()
      }}
    >
      {close && (
        <button type="button" className="map-panel-close" aria-label="Close the details" onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      )}
      <h2 id="map-panel-title" tabIndex={-1}>
        {title}
      </h2>
      {lead}
      {children}
    </aside>
  )
}
