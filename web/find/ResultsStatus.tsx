import type { Image } from '../../domain/image/image.ts'
import type { FindState } from './address.ts'
import { statusOf } from './status.ts'

/** How many were found and for what: the one thing said aloud after a change, politely. */
export function ResultsStatus({ image, state, count }: { image: Image; state: FindState; count: number }) {
  const { found, by } = statusOf(image, state, count)
  return (
    <p className="results-status" role="status">
      <strong>{found}</strong> {by}
    </p>
  )
}
