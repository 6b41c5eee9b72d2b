import { type RefObject, useEffect, useState } from 'react'
import type { Scene } from '../../../domain/map/layout/scene.ts'
import { tierClass } from '../../marks/TierTag.tsx'

interface Props {
  scene: Scene
  zoom: number
  scroller: RefObject<HTMLElement | null>
}

/** The whole drawing in the corner with what is in view, while it is larger than its room. A press goes there. */
export function MiniMap({ scene, zoom, scroller }: Props) {
  const [hidden, setHidden] = useState(false)
  const view = useView(scroller, zoom)
  if (hidden) return null
  return (
    <div className="map-mini">
      {/* What it shows is told by the lanes and rows themselves, and the arrows and Tab go everywhere it leads. */}
      <svg
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect()
          const x = ((event.clientX - box.left) / box.width) * scene.width * zoom
          const y = ((event.clientY - box.top) / box.height) * scene.height * zoom
          const at = scroller.current
          if (!at) return
          at.scrollTo({ left: x - at.clientWidth / 2 })
          window.scrollTo({ top: at.getBoundingClientRect().top + scrollY + y - innerHeight / 2 })
        }}
      >
        {scene.items.map(({ id, lane, x, y, w, h }) => (
          <rect
            key={id}
            className={`lane--${tierClass(scene.lanes.find((one) => one.id === lane)?.tier ?? null)}`}
            {...{ x, y, width: w, height: h }}
          />
        ))}
        <rect className="map-mini-view" {...view} />
      </svg>
      <button type="button" className="btn btn--2" onClick={() => setHidden(true)}>
        Hide
      </button>
    </div>
  )
}

/** What is in view, in model pixels. */
function useView(scroller: RefObject<HTMLElement | null>, zoom: number) {
  const [view, setView] = useState({ x: 0, y: 0, width: 0, height: 0 })
  useEffect(() => {
    const look = () => {
      const at = scroller.current
      if (!at) return
      const top = Math.max(0, -at.getBoundingClientRect().top)
      setView({ x: at.scrollLeft / zoom, y: top / zoom, width: at.clientWidth / zoom, height: innerHeight / zoom })
    }
    look()
    const at = scroller.current
    at?.addEventListener('scroll', look)
    addEventListener('scroll', look)
    return () => {
      at?.removeEventListener('scroll', look)
      removeEventListener('scroll', look)
    }
  }, [scroller, zoom])
  return view
}
