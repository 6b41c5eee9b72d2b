import { useState } from 'react'
import { STEPS, UNZOOMED, type Zooming } from './zoom.ts'

/** How large the reader wants the drawing. It is not in the address: screens differ. */
export function useZoom() {
  const [zooming, setZooming] = useState<Zooming>(UNZOOMED)
  const zoomBy = (steps: number) => {
    const at = STEPS.indexOf(zooming.factor)
    const factor = STEPS[Math.max(0, Math.min(STEPS.length - 1, at + steps))] ?? 1
    // Smaller than the opening zoom is the whole picture; larger than that is the opening zoom again.
    if (steps < 0 && zooming.factor === 1) setZooming({ factor: 1, whole: true })
    else setZooming(zooming.whole ? UNZOOMED : { factor, whole: false })
  }
  return {
    zooming,
    zoomBy,
    wholeOrNot: () => {
      // The whole is made to fit below the bar, so the page shows it from there.
      if (!zooming.whole) window.scrollTo(0, 0)
      setZooming(zooming.whole ? UNZOOMED : { factor: 1, whole: true })
    },
    reset: () => setZooming(UNZOOMED),
  }
}

export type Size = ReturnType<typeof useZoom>
