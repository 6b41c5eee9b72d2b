import type { Suggestion } from '../../../domain/model/answer.ts'
import { inWords } from '../../marks/date.ts'
import { Cited } from '../../marks/SourceLine.tsx'

/** Every place the card rests on, once each, and when the entry was last checked. */
export function CardFoot({ suggestion }: { suggestion: Suggestion }) {
  const { provision, reasons } = suggestion
  const places = reasons.map((reason) => reason.source)
  const once = places.filter(
    (one, at) => places.findIndex((o) => o.source.id === one.source.id && o.where === one.where) === at,
  )
  return (
    <p className="source card-src">
      {once.map((citation) => (
        <span key={`${citation.source.id} ${citation.where}`}>
          <Cited citation={citation} /> ·{' '}
        </span>
      ))}
      {provision.lastAssuredOn ? `checked ${inWords(provision.lastAssuredOn)}` : 'Not yet checked by the council'}
    </p>
  )
}
