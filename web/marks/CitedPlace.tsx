import { Link } from 'react-router'
import type { Image } from '../../domain/image/image.ts'
import type { Cite } from '../../domain/model/record.ts'
import { inWords } from './date.ts'
import { STANDING_WORDS } from './standing.ts'

/** One place in one document, whole: title, edition, place, whether it stands, from and until when it is cited. */
export function CitedPlace({ image, cite, brief = false }: { image: Image; cite: Cite; brief?: boolean }) {
  const source = image.by.sources.get(cite.source)
  if (!source) return <>{cite.source}</>
  const later = source.supersededBy ? image.by.sources.get(source.supersededBy) : undefined
  const link = <Link to={`/sources/${source.id}`}>{source.title}</Link>
  if (brief) return link
  return (
    <>
      {link}
      {source.edition && `, ${source.edition}`}
      {cite.where && `: ${cite.where}`}. Standing: {STANDING_WORDS[source.standing]}
      {later && (
        <>
          {' '}
          (<Link to={`/sources/${later.id}`}>{later.title}</Link>)
        </>
      )}
      {cite.from && `, cited from ${inWords(cite.from)}`}
      {cite.until && `, cited until ${inWords(cite.until)}`};{' '}
      {source.checkedOn ? `checked ${inWords(source.checkedOn)}` : 'not yet checked by the council'}.
    </>
  )
}
