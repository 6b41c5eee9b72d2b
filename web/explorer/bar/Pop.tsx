import { type ReactNode, useEffect, useRef } from 'react'

/** A button with a box under it. Escape closes it and gives focus back; so does a press elsewhere. */
export function Pop({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const elsewhere = (event: Event) => {
      if (box.current?.open && event.target instanceof Node && !box.current.contains(event.target))
        box.current.open = false
    }
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !box.current?.open || !box.current.contains(document.activeElement)) return
      event.stopPropagation()
      box.current.open = false
      box.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    document.addEventListener('keydown', leave)
    return () => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
      document.removeEventListener('keydown', leave)
    }
  }, [])
  return (
    <details className="map-pop" ref={box} data-wide={wide || undefined}>
      <summary className="btn btn--2">{name}</summary>
      <div className="map-pop-box">{children}</div>
    </details>
  )
}

/** Closes the box that a control stands in, once it has done its work. */
export function closePop(from: Element): void {
  const box = from.closest<HTMLDetailsElement>('details.map-pop')
  if (box) box.open = false
}
