import { Link } from 'react-router'
import type { Image } from '../../domain/image/image.ts'
import type { Source } from '../../domain/model/record.ts'
import { SOURCE_STANDINGS, type SourceStanding } from '../../domain/model/words.ts'
import { Page } from '../frame/Page.tsx'
import { WithImage } from '../image/WithImage.tsx'
import { Checked } from './Checked.tsx'
import { HowToCite } from './HowToCite.tsx'
import { NotConfirmed } from './NotConfirmed.tsx'

const HEADINGS: Record<SourceStanding, string> = {
  CURRENT: 'In force',
  SUPERSEDED: 'Replaced, and still cited for what it said',
  PROPOSAL: 'Proposals',
  UNVERIFIED: 'Not confirmed',
}

/** Every source with its standing, its edition and when it was checked; how lines are numbered; what is not confirmed. */
export default function Sources() {
  return (
    <Page title="About the sources – About">
      <div className="wrap reference">
        <h1 tabIndex={-1}>About the sources</h1>
        <p className="lead">Each statement names the document, the edition and the place in it that it rests on.</p>
        <WithImage>{(image, whole) => <Listed image={image} whole={whole} />}</WithImage>
      </div>
    </Page>
  )
}

function Listed({ image, whole }: { image: Image; whole: boolean }) {
  const { sources } = image.data.records
  return (
    <>
      <HowToCite image={image} />
      {SOURCE_STANDINGS.map((standing) => (
        <Group key={standing} standing={standing} sources={sources.filter((one) => one.standing === standing)} />
      ))}
      {whole && <NotConfirmed image={image} />}
    </>
  )
}

function Group({ standing, sources }: { standing: SourceStanding; sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <section aria-labelledby={`standing-${standing}`}>
      <h2 id={`standing-${standing}`}>
        {HEADINGS[standing]} <span className="count">{sources.length}</span>
      </h2>
      <ul className="sources">
        {sources.map((source) => (
          <li key={source.id}>
            <Link to={`/sources/${source.id}`}>{source.title}</Link>
            <p className="source">
              {[source.publisher, source.edition].filter(Boolean).join(' · ')} · <Checked source={source} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
