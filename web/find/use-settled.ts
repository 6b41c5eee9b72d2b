import { useEffect, useState } from 'react'

/** Milliseconds without another tick after which ticks are applied: several in a row make one change. */
const SETTLE = 300

/**
 * What is ticked, shown at once, and applied once it has settled. `of` names what is applied now: whatever else
 * changes that (a chip, going back) wins over ticks that had not been applied yet.
 */
export function useSettled<T>(applied: T, of: string, apply: (next: T) => void): [T, (next: T) => void] {
  const [draft, setDraft] = useState<{ of: string; next: T } | null>(null)
  const pending = draft?.of === of ? draft.next : null
  useEffect(() => {
    if (pending === null) return
    const timer = setTimeout(() => apply(pending), SETTLE)
    return () => clearTimeout(timer)
  }, [pending, apply])
  return [pending ?? applied, (next) => setDraft({ of, next })]
}
