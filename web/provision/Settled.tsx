import type { Image } from '../../domain/image/image.ts'
import type { Cite } from '../../domain/model/record.ts'
import { inWords } from '../marks/date.ts'
import { Founded } from '../marks/Founded.tsx'
import type { Of } from './of.ts'
import { Section } from './Section.tsx'
import { SinceGuide } from './SinceGuide.tsx'
import { changedFor, disagreementsFor } from './settled.ts'

/** Disagreements that are open at once. */
const OPEN = 2

/** Guide and law, or two passages of the guide, side by side with their dates; none is tidied away. */
export function Settled({ image, provision: { id } }: Of) {
  const changed = changedFor(image, id)
  const disagreements = disagreementsFor(image, id)
  if (changed.length + disagreements.length === 0) return null
  return (
    <Section id="differ" name="Where sources differ">
      {changed.length > 0 && <h3>Changed since the guide</h3>}
      {changed.map((one) => (
        <SinceGuide key={one.id} image={image} changed={one} />
      ))}
      {disagreements.map((one, at) => (
        <details className="disclosure differ" key={one.id} open={at < OPEN}>
          <summary>{one.title}</summary>
          <div className="beside">
            {one.passages.map((passage) => (
              <div key={passage.says}>
                <p className="beside-h">{documentOf(image, passage.cites[0])}</p>
                <p>{passage.says}</p>
                <Founded image={image} by={passage} />
              </div>
            ))}
          </div>
          <p className="small">
            <strong>How we read it:</strong> {one.reading}
          </p>
        </details>
      ))}
    </Section>
  )
}

/** A document with its date, as a heading over what it says. */
function documentOf(image: Image, cite: Cite | undefined): string {
  const source = cite && image.by.sources.get(cite.source)
  if (!source) return 'Source not named'
  const date = source.publishedOn ? inWords(source.publishedOn) : source.edition
  return date ? `${source.title}, ${date}` : source.title
}
