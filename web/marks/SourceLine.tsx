import { Link } from 'react-router'
import type { Citation } from '../../domain/model/answer.ts'
import type { Force } from '../../domain/model/words.ts'
import { FORCE_WORDS, STANDING_WORDS } from './standing.ts'

/** Where a statement comes from: its force, the document with its edition, the place in it, and whether it stands. */
export function SourceLine({ citation, force }: { citation: Citation; force?: Force }) {
  return (
    <p className="source">
      {force && force !== 'LOCAL_GUIDE' && `${FORCE_WORDS[force]}: `}
      <Cited citation={citation} />
    </p>
  )
}

/** The document as a link, its edition, the place, and a word where it no longer or not yet stands. */
export function Cited({ citation: { source, where } }: { citation: Citation }) {
  return (
    <>
      <Link to={`/sources/${source.id}`}>{source.title}</Link>
      {source.edition && `, ${source.edition}`}
      {where && `: ${where}`}
      {source.standing !== 'CURRENT' && <span className="standing"> ({STANDING_WORDS[source.standing]})</span>}
    </>
  )
}

/** The small box that says how a statement is founded: explicit in the guide, law, or our inference. */
export function Provenance({ force, explicit = true }: { force: Force; explicit?: boolean }) {
  const inferred = force === 'INFERRED' || !explicit
  return (
    <span className={inferred ? 'provenance provenance--inferred' : 'provenance'}>
      {inferred && force !== 'INFERRED'
        ? `${FORCE_WORDS[force].replace(', explicit', '')}, inferred`
        : FORCE_WORDS[force]}
    </span>
  )
}
