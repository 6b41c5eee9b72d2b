import { useCallback } from 'react'
import { Link, useParams } from 'react-router'
import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { NotFound } from '../frame/NotFound.tsx'
import { Reference } from '../frame/Reference.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { useFetched } from '../image/use-fetched.ts'
import { useKeptImage } from '../image/use-image.ts'
import { WithImage } from '../image/WithImage.tsx'
import { inWords } from '../marks/date.ts'
import { ProvisionLink, pathOf } from '../marks/ProvisionLink.tsx'
import { historyOf, type Turn } from './history.ts'

/** In which editions a record came, changed or went: the public list of changes. */
export default function History() {
  const { id = '' } = useParams()
  return (
    <WithImage
      around={(content) => (
        <Reference title="History" name="History">
          {content}
        </Reference>
      )}
    >
      {(image) => {
        const provision = image.by.provisions.get(id)
        return provision ? <Shown key={id} image={image} provision={provision} /> : <NotFound />
      }}
    </WithImage>
  )
}

function Shown({ image, provision }: { image: Image; provision: Provision }) {
  return (
    <Reference title={`History of ${provision.name} – Provision`} name={`What changed: ${provision.name}`}>
      <Link className="back" to={pathOf(provision)}>
        Back to {provision.name}
      </Link>
      <Turns image={image} provision={provision} />
      <p className="small quiet">
        For what the guide said and what is so now, see <ProvisionLink provision={provision} /> and{' '}
        <Link to="/changes">Changes</Link>.
      </p>
    </Reference>
  )
}

function Turns({ image, provision: { id } }: { image: Image; provision: Provision }) {
  const { past } = useKeptImage()
  const found = useFetched(useCallback((stop: AbortSignal) => historyOf(past, id, stop), [past, id]))
  if (found.is === 'waiting') return <Waiting />
  if (found.is === 'unreached')
    return (
      <div className="panel unreached" role="alert">
        <h2>The editions could not be fetched</h2>
        <button className="btn" type="button" onClick={found.again}>
          Try again
        </button>
      </div>
    )
  const { turns, editions, looked } = found.value
  return (
    <>
      {editions === 1 && (
        <p>
          There is one edition of {image.data.area.name} so far. Nothing here has changed since it was first published.
        </p>
      )}
      {looked < editions && (
        <p>
          The newest {looked} of {editions} editions are compared here.
        </p>
      )}
      {turns.length === 0 && <p>It is the same in each of them.</p>}
      <ul className="editions">
        {turns.map((turn) => (
          <li key={turn.edition}>
            <strong>
              Edition {turn.edition}, {inWords(turn.publishedOn)}.
            </strong>{' '}
            {inSentence(turn, editions > looked)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** `cut`: editions before these were not looked through, so the first one need not be where it came. */
function inSentence({ what, parts }: Turn, cut: boolean): string {
  if (what === 'came') return cut ? 'It was there.' : 'First published.'
  return what === 'went' ? 'Taken out.' : `Changed: ${parts.join(', ')}.`
}
