import type { Laid } from './route.ts'

/** Trunks that stand side by side in one gutter; one more and none could be followed. */
const MOST_TRUNKS = 4

/** Whether a line would be the fifth trunk at some height of a gutter. What goes on is never left out. */
export function crowds(one: Laid, laid: readonly Laid[]): boolean {
  if (one.run.line.family === 'goes-on-to') return false
  return one.gutters.some(({ at, low, high }) => {
    const there = new Set<string>()
    for (const { run, gutters } of laid) {
      if (gutters.some((other) => other.at === at && other.low <= high + 4 && other.high + 4 >= low))
        there.add(run.bundle)
    }
    return !there.has(one.run.bundle) && there.size >= MOST_TRUNKS
  })
}
