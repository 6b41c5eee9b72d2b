import type { Image } from '../../domain/image/image.ts'
import type { Cite } from '../../domain/model/record.ts'
import type { Confidence, Force } from '../../domain/model/words.ts'
import { inForce } from '../../domain/test/situation.ts'
import { CitedPlace } from './CitedPlace.tsx'
import { CONFIDENCE_WORDS } from './confidence.ts'
import { today } from './date.ts'
import { GUIDE } from './guide.ts'
import { Provenance } from './SourceLine.tsx'

/** What a statement is founded on; statements, criteria, edges and law are all of this shape. */
export interface Foundation {
  cites: readonly Cite[]
  /** Left out where only the place is known, as for a step of a referral. */
  force?: Force
  explicit?: boolean
  confidence?: Confidence
  /** Secondary pages it was read in, by source id. */
  readIn?: readonly string[]
}

/**
 * What a statement is founded on, in one line: explicit or inferred, and the place. Pressed, it opens the document,
 * its edition, heading and line, whether that still stands, and how sure we are. Native, so that a key opens it too.
 */
export function Founded({ image, by }: { image: Image; by: Foundation }) {
  const { cites, force, explicit, confidence, readIn = [] } = by
  const now = cites.filter((cite) => inForce(cite, today()))
  const shown = now.length > 0 ? now : cites.slice(-1)
  const [first, ...others] = shown
  if (!first) return null
  return (
    <details className="founded">
      <summary>
        <span className="visually-hidden">Source: </span>
        {force && (
          <>
            {force === 'LOCAL_GUIDE' && first.source !== GUIDE ? (
              <LocalPage explicit={explicit ?? true} />
            ) : (
              <Provenance force={force} explicit={explicit ?? true} />
            )}{' '}
          </>
        )}
        {confidence === 'NOT_CONFIRMED' && <span className="not-confirmed">Not confirmed. </span>}
        <span className="founded-place">{placeOf(image, first)}</span>
        {others.length > 0 && <span> and {others.length} more</span>}
      </summary>
      <ul className="founded-in">
        {[...shown, ...cites.filter((cite) => !shown.includes(cite))].map((cite) => (
          <li key={`${cite.source} ${cite.where}`}>
            <CitedPlace image={image} cite={cite} />
          </li>
        ))}
        {readIn.length > 0 && (
          <li>
            Read in:{' '}
            {readIn.map((source, at) => (
              <span key={source}>
                {at > 0 && '; '}
                <CitedPlace image={image} cite={{ source, where: '' }} brief />
              </span>
            ))}
          </li>
        )}
        {confidence && <li>{CONFIDENCE_WORDS[confidence]}.</li>}
      </ul>
    </details>
  )
}

/** A council's or partner's page: as local as the guide, and not the guide. */
const LocalPage = ({ explicit }: { explicit: boolean }) => (
  <span className={explicit ? 'provenance' : 'provenance provenance--inferred'}>
    Local page{!explicit && ', inferred'}
  </span>
)

/** Heading and lines say enough of the guide; any other document is named. */
function placeOf(image: Image, { source, where }: Cite): string {
  const title = image.by.sources.get(source)?.title ?? source
  if (source === GUIDE) return where || title
  return where ? `${title}: ${where}` : title
}
