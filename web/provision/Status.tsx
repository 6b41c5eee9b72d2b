import type { Statement } from '../../domain/model/record.ts'
import { inForce } from '../../domain/test/situation.ts'
import { today } from '../marks/date.ts'
import { Icon } from '../marks/Icon.tsx'
import type { Of } from './of.ts'
import { Said } from './Said.tsx'
import { changedFor } from './settled.ts'

/** Notes that are open at once; the others are one press away. */
const OPEN = 2

/** A changed name, a closed or superseded thing, said on first sight. */
export function Status({ image, provision }: Of) {
  const notes = (provision.page?.statusNotes ?? []).filter((note) => inForce(note, today()))
  const changed = changedFor(image, provision.id)
  if (notes.length + changed.length === 0) return null
  const list = (some: readonly Statement[]) =>
    some.map((note) => (
      <div key={note.says}>
        <Said image={image} statement={note} />
      </div>
    ))
  return (
    <section className="banner banner--warn status" aria-label="What to know first">
      <Icon name="info" />
      <div>
        {list(notes.slice(0, OPEN))}
        {notes.length > OPEN && (
          <details className="disclosure">
            <summary>
              {notes.length - OPEN} more {notes.length - OPEN === 1 ? 'note' : 'notes'}
            </summary>
            {list(notes.slice(OPEN))}
          </details>
        )}
        {changed.length > 0 && (
          <p>
            <a href="#differ">
              {changed.length} {changed.length === 1 ? 'thing has' : 'things have'} changed since the guide
            </a>
          </p>
        )}
      </div>
    </section>
  )
}
