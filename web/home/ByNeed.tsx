import { Link } from 'react-router'
import { addressOf } from '../find/address.ts'
import { useImage } from '../image/use-image.ts'

/** What worries schools most, in their words, each leading to what helps; and all needs there are. */
export function ByNeed() {
  const state = useImage()
  const { worries, needs } = state.is === 'here' ? state.image.data.records : { worries: [], needs: [] }
  return (
    <section aria-labelledby="by-need-h">
      <h2 id="by-need-h">Browse by need</h2>
      <ul className="by-need">
        {[...worries]
          .sort((a, b) => a.order - b.order)
          .map((worry) => (
            <li key={worry.id}>
              <Link to={addressOf({ need: worry.needs })}>{worry.short ?? worry.name}</Link>
            </li>
          ))}
        {needs.length > 0 && (
          <li>
            <Link to="/find">All {needs.length} needs</Link>
          </li>
        )}
      </ul>
    </section>
  )
}
