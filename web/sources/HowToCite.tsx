import { Link } from 'react-router'
import type { Image } from '../../domain/image/image.ts'
import { GUIDE } from '../marks/guide.ts'

/** How to find the place that a citation names, and what the boxes beside a statement mean. */
export function HowToCite({ image }: { image: Image }) {
  const guide = image.by.sources.get(GUIDE)
  return (
    <>
      <h2>How to read a citation</h2>
      {guide && (
        <p>
          “Pastoral Support Programme, lines 635-636” is a heading of the borough’s guide,{' '}
          <Link to={`/sources/${guide.id}`}>{guide.title}</Link>, and lines of its text. The lines are counted through
          the plain text of the whole guide, first line to last, blank lines included. The printed pages carry no line
          numbers: find the heading first.
        </p>
      )}
      <p>
        <span className="provenance">Guide, explicit</span> means the guide says so in words.{' '}
        <span className="provenance provenance--inferred">Our inference</span> means that it is our reading, for an
        officer to settle. Where law or national guidance has changed since the guide was written, the later text is
        cited first.
      </p>
    </>
  )
}
