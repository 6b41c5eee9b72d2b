import { useNavigate } from 'react-router'
import type { Image } from '../../domain/image/image.ts'
import { byName } from '../../domain/image/order.ts'
import type { Provision } from '../../domain/model/record.ts'
import { Icon } from '../marks/Icon.tsx'
import { FEWEST, MOST, queryOf } from './items.ts'

/** Which are compared: each with its way out, and a list to add from while there is room. */
export function Choose({ image, items }: { image: Image; items: readonly Provision[] }) {
  const go = useNavigate()
  const show = (next: readonly Provision[]) => void go(`/compare${queryOf(next)}`, { replace: true })
  const others = image.data.records.provisions.filter((one) => !items.includes(one))
  return (
    <div className="compare-choose">
      {items.length < MOST && (
        <label className="field">
          <span>{items.length === 0 ? 'Choose a first provision' : 'Add a provision'}</span>
          <select
            value=""
            onChange={(event) => {
              const added = image.by.provisions.get(event.target.value)
              if (added) show([...items, added])
            }}
          >
            <option value="">Choose one</option>
            {[...others].sort(byName).map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {items.map((one) => (
        <button
          className="btn btn--2"
          type="button"
          key={one.id}
          onClick={() => show(items.filter((item) => item !== one))}
        >
          <Icon name="cross" />
          <span>
            <span className="visually-hidden">Remove </span>
            {one.label ?? one.name}
          </span>
        </button>
      ))}
      <p role="status" className="small quiet">
        {items.length < FEWEST ? `Choose ${FEWEST - items.length === 1 ? 'one more' : 'two'} to compare.` : ''}
      </p>
    </div>
  )
}
