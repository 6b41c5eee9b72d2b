import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import type { Image } from '../../domain/image/image.ts'
import type { Source } from '../../domain/model/record.ts'
import { NotFound } from '../frame/NotFound.tsx'
import { Page } from '../frame/Page.tsx'
import { WithImage } from '../image/WithImage.tsx'
import { inWords } from '../marks/date.ts'
import { STANDING_WORDS } from '../marks/standing.ts'
import { Checked } from './Checked.tsx'
import { restsOn } from './rests-on.ts'

/** One source: what it is, whether it stands, and what here rests on it. */
export default function OneSource() {
  const { id = '' } = useParams()
  return (
    <WithImage
      around={(content) => (
        <Page title="Source – About the sources">
          <div className="wrap reference">
            <h1 tabIndex={-1}>Source</h1>
            {content}
          </div>
        </Page>
      )}
    >
      {(image) => {
        const source = image.by.sources.get(id)
        return source ? <Shown image={image} source={source} /> : <NotFound />
      }}
    </WithImage>
  )
}

function Shown({ image, source }: { image: Image; source: Source }) {
  const later = source.supersededBy ? image.by.sources.get(source.supersededBy) : undefined
  const resting = restsOn(image, source.id)
  return (
    <Page title={`${source.title} – About the sources`}>
      <div className="wrap reference">
        <Link className="back" to="/sources">
          All sources
        </Link>
        <h1 tabIndex={-1}>{source.title}</h1>
        <dl className="glance">
          <Fact name="Publisher">{source.publisher}</Fact>
          {source.edition && <Fact name="Edition">{source.edition}</Fact>}
          {source.publishedOn && <Fact name="Published">{inWords(source.publishedOn)}</Fact>}
          <Fact name="Standing">
            {STANDING_WORDS[source.standing]}
            {later && (
              <>
                : <Link to={`/sources/${later.id}`}>{later.title}</Link>
              </>
            )}
          </Fact>
          <Fact name="Checked">
            <Checked source={source} />
          </Fact>
          {source.url && (
            <Fact name="Address">
              <a href={source.url} rel="noreferrer">
                {source.url}
              </a>
            </Fact>
          )}
          {source.note && <Fact name="Note">{source.note}</Fact>}
        </dl>
        <h2>
          What rests on it <span className="count">{resting.length}</span>
        </h2>
        {resting.length === 0 ? (
          <p className="quiet">Nothing in this area cites it directly: it was read to check other statements.</p>
        ) : (
          <ul className="sources">
            {resting.map((one) => (
              <li key={`${one.says} ${one.where}`}>
                {one.says}
                <p className="source">{one.where}</p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Page>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
