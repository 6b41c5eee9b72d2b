/** Three rounded bars stepping up, the middle one longest: the mark, and the glyph of the tiers. */
export function Brand() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <rect className="m1" x="2" y="19" width="14" height="6" rx="3" />
      <rect className="m2" x="4.5" y="11" width="21" height="6" rx="3" />
      <rect className="m3" x="12" y="3" width="14" height="6" rx="3" />
    </svg>
  )
}
