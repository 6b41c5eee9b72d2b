import { useRef, useState } from 'react'
import type { Image } from '../../domain/image/image.ts'
import { Icon } from '../marks/Icon.tsx'
import { type FindState, filtersOn, NO_FILTERS } from './address.ts'
import { Facets } from './Facets.tsx'
import { matches } from './matches.ts'

interface Props {
  image: Image
  state: FindState
  apply: (next: FindState) => void
}

/** The filters on a narrow screen: a sheet over the page. What is ticked counts at once and is applied when shown. */
export function Sheet({ image, state, apply }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [draft, setDraft] = useState<FindState | null>(null)
  const on = filtersOn(state).length
  const close = () => dialog.current?.close()
  return (
    <>
      <button
        className="btn btn--2 btn--wide"
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          setDraft(state)
          dialog.current?.showModal()
        }}
      >
        <Icon name="filter" />
        <span>Filters {on > 0 && <span className="unbold">({on} on)</span>}</span>
      </button>
      <dialog ref={dialog} className="sheet" aria-labelledby="sheet-h" onClose={() => setDraft(null)}>
        {draft && (
          <>
            <div className="sheet-head">
              <h2 id="sheet-h">Filters</h2>
              <button className="btn btn--3" type="button" onClick={close}>
                Cancel
              </button>
            </div>
            <div className="facets sheet-body">
              <Facets image={image} state={draft} change={setDraft} />
            </div>
            <SheetFoot
              count={matches(image, draft).length}
              clear={() => setDraft({ ...draft, ...NO_FILTERS })}
              show={() => {
                close()
                apply(draft)
              }}
            />
          </>
        )}
      </dialog>
    </>
  )
}

/** Always in view: what would be shown, which is also what is said aloud while the sheet hides the page. */
function SheetFoot({ count, clear, show }: { count: number; clear: () => void; show: () => void }) {
  const says = `${count} ${count === 1 ? 'provision' : 'provisions'}`
  return (
    <div className="sheet-foot">
      <p className="visually-hidden" role="status">
        {says}
      </p>
      <button className="btn" type="button" onClick={show}>
        Show {says}
      </button>
      <button className="btn btn--3" type="button" onClick={clear}>
        Clear all
      </button>
    </div>
  )
}
