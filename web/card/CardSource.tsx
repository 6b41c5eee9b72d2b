import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { inWords } from '../marks/date.ts'
import { Cited } from '../marks/SourceLine.tsx'

/** The last line of a card: the first place it rests on, how many more there are, and when it was last checked. */
export function CardSource({ image, provision }: { image: Image; provision: Provision }) {
  const [first] = provision.cites
  const source = first && image.by.sources.get(first.source)
  const more = provision.cites.length - 1
  return (
    <p className="source card-src">
      {source && <Cited citation={{ source, where: first.where }} />}
      {more > 0 && ` and ${more} more`} ·{' '}
      {provision.lastAssuredOn ? `checked ${inWords(provision.lastAssuredOn)}` : 'Not yet checked by the council'}
    </p>
  )
}
