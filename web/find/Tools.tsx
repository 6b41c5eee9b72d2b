import { Icon } from '../marks/Icon.tsx'
import { type FindState, SORTS, type Sort, VIEWS } from './address.ts'

const SORT_NAMES: Record<Sort, string> = {
  match: 'Best match',
  tier: 'Tier, then name',
  '-tier': 'Highest tier first',
  name: 'Name',
  '-name': 'Name, Z to A',
  kind: 'Kind, then name',
  '-kind': 'Kind, Z to A',
}

const VIEW_NAMES = { cards: 'Cards', table: 'Table' } as const

/** The three orders offered; one that the table's heads have set stands with them while it lasts. */
const offered = ({ sort, words }: FindState): Sort[] =>
  SORTS.filter((one) => one === sort || one === 'tier' || one === 'name' || (one === 'match' && words !== ''))

/** The order, and cards or a table. */
export function Tools({ state, apply }: { state: FindState; apply: (next: FindState) => void }) {
  return (
    <div className="row tools-end">
      <label className="row sort">
        Sort
        <select value={state.sort} onChange={(event) => apply({ ...state, sort: event.target.value as Sort })}>
          {offered(state).map((one) => (
            <option key={one} value={one}>
              {SORT_NAMES[one]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="switch">
        <legend className="visually-hidden">View</legend>
        {VIEWS.map((view) => (
          <button key={view} type="button" aria-pressed={state.view === view} onClick={() => apply({ ...state, view })}>
            <Icon name={view} />
            {VIEW_NAMES[view]}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
