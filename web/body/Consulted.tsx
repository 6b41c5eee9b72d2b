import { Founded } from '../marks/Founded.tsx'
import type { Of } from '../provision/of.ts'
import { Section } from '../provision/Section.tsx'
import { consultedWhen } from './consulted-when.ts'

/** When the planner says to ask them, in the words it uses, with the source of each. */
export function Consulted({ image, provision }: Of) {
  const consults = consultedWhen(image, provision.id)
  if (consults.length === 0) return null
  return (
    <Section id="consulted" name="Who is asked, and when">
      <ul className="said">
        {consults.map((one) => (
          <li key={one.id}>
            <p>{one.says}</p>
            <Founded image={image} by={one} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
