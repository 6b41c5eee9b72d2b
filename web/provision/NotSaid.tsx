import { lowered } from '../next-step/words.ts'
import type { Of } from './of.ts'
import { Section } from './Section.tsx'

/** What a reader may look for and the sources do not give. */
export function NotSaid({ provision }: Of) {
  const notSaid = provision.page?.notSaid ?? []
  if (notSaid.length === 0) return null
  return (
    <Section id="not-said" name="What the sources do not say">
      <ul className="plain">
        {notSaid.map((one) => (
          <li key={one}>Not said in the sources: {lowered(one).replace(/\.$/, '')}.</li>
        ))}
      </ul>
    </Section>
  )
}
