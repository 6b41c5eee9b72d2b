import { useEffect, useRef } from 'react'
import type { Drawn } from '../drawing.ts'
import type { MapModel } from '../model.ts'
import { pictureOf } from './picture-of.ts'

/** What is printed of the map: the same drawing as the file, as wide as the paper, made when a printer asks for it. */
export function Paper({ model, drawn }: { model: MapModel; drawn: Drawn }) {
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const make = () => {
      const { documentElement } = new DOMParser().parseFromString(pictureOf(model, drawn).svg, 'image/svg+xml')
      paper.current?.replaceChildren(document.importNode(documentElement, true))
    }
    const clear = () => paper.current?.replaceChildren()
    addEventListener('beforeprint', make)
    addEventListener('afterprint', clear)
    return () => {
      removeEventListener('beforeprint', make)
      removeEventListener('afterprint', clear)
    }
  }, [model, drawn])
  return <div className="map-paper" ref={paper} />
}
