import { Link } from 'react-router'
import { CitedPlace } from '../marks/CitedPlace.tsx'
import { LawList } from './LawList.tsx'
import type { Of } from './of.ts'
import { SaidList } from './Said.tsx'
import { Section } from './Section.tsx'

/** The guide with heading and lines, the law with its dates, and what is known of the borough today. */
export function SourcesOf({ image, provision }: Of) {
  const { law = [], local } = provision.page ?? {}
  const prompts = law.flatMap((id) => image.by.law.get(id) ?? [])
  return (
    <Section id="sources" name="Sources">
      <h3>This entry rests on</h3>
      <ul className="said">
        {provision.cites.map((cite) => (
          <li key={`${cite.source} ${cite.where}`}>
            <CitedPlace image={image} cite={cite} />
          </li>
        ))}
      </ul>
      <p className="small">
        <Link to="/sources">How lines are numbered</Link>
      </p>
      <h3>Law and national guidance</h3>
      {prompts.length === 0 && <p>No law that speaks of this by itself is recorded here.</p>}
      <LawList image={image} laws={prompts} />
      {local && (
        <>
          <h3>Local</h3>
          <SaidList image={image} statements={local} />
        </>
      )}
    </Section>
  )
}
