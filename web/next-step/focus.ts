/** Brings a part of the page into view and puts focus on it, once what was just asked for is drawn. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => {
    const part = document.getElementById(id)
    part?.scrollIntoView({ block: 'start' })
    part?.focus({ preventScroll: true })
  })
}
