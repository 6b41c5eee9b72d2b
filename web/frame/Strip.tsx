import { Link } from 'react-router'
import { Icon } from '../marks/Icon.tsx'

/** The way out of everything else, at the same place on every planner page. */
export function Strip() {
  return (
    <aside className="strip" aria-label="Safeguarding">
      <div className="wrap">
        <Icon name="shield" />
        <span>
          Worried a child may be at risk of harm? <Link to="/safeguarding">Stop and act now</Link>
        </span>
      </div>
    </aside>
  )
}
