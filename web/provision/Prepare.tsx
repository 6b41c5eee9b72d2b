import { useState } from 'react'
import { inForce } from '../../domain/test/situation.ts'
import { today } from '../marks/date.ts'
import { Founded } from '../marks/Founded.tsx'
import type { Of } from './of.ts'
import { Section } from './Section.tsx'

/** What should be in place, to tick while one prepares. Ticks live on this page alone: never stored, never sent. */
export function Prepare({ image, provision }: Of) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const lines = (provision.page?.prepare ?? []).filter((one) => inForce(one, today()))
  if (lines.length === 0) return null
  const tick = (says: string) => {
    const now = new Set(ticked)
    if (!now.delete(says)) now.add(says)
    setTicked(now)
  }
  return (
    <Section id="prepare" name="Check these are in place">
      <p className="small quiet">
        Preparations; none of them decides whether this fits. Ticks stay on this page until you leave it.
      </p>
      <ul className="ticks">
        {lines.map((one) => (
          <li key={one.says}>
            <label>
              <input type="checkbox" checked={ticked.has(one.says)} onChange={() => tick(one.says)} />
              <span>{one.says}</span>
            </label>
            <Founded image={image} by={one} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
