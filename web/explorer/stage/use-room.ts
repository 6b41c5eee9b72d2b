import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Room } from './zoom.ts'

/** The room there is for the drawing, now and whenever it changes. Null before it was measured. */
export function useRoom(stage: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  useLayoutEffect(() => {
    const measure = () => {
      const element = stage.current
      if (!element) return
      const width = element.clientWidth
      const top = element.getBoundingClientRect().top + scrollY
      const height = Math.max(320, innerHeight - top - AROUND)
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
      setRoom((was) =>
        was?.width === width && was.height === height && was.text === text ? was : { width, height, text },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    if (stage.current) observer.observe(stage.current)
    addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      removeEventListener('resize', measure)
    }
  }, [stage])
  return room
}

/** The row of lane names above the drawing, and the foot below it. */
const AROUND = 32 + 53
