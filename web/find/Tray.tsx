import { Link } from 'react-router'
import type { Image } from '../../domain/image/image.ts'
import { FEWEST, MOST, queryOf } from '../compare/items.ts'
import type { Picking } from './Pick.tsx'

/** What was ticked, at the foot of the screen, and the way to see it side by side. */
export function Tray({ image, picked, pick }: Picking & { image: Image }) {
  if (picked.length === 0) return null
  const provisions = picked.flatMap((id) => image.by.provisions.get(id) ?? [])
  return (
    <section className="tray" aria-label="Selected provisions">
      <div className="wrap">
        <p className="tray-text">
          <strong>
            {picked.length} selected{picked.length >= MOST && ', the most'}
          </strong>{' '}
          <span className="tray-names">{provisions.map(({ name }) => name).join(' · ')}</span>
        </p>
        <div className="actions">
          {picked.length >= FEWEST ? (
            <Link className="btn" to={`/compare${queryOf(provisions)}`}>
              Compare
            </Link>
          ) : (
            <span className="small quiet">Select one more to compare</span>
          )}
          <button className="btn btn--3" type="button" onClick={() => pick([])}>
            Clear
          </button>
        </div>
      </div>
    </section>
  )
}
