import { Link } from 'react-router'
import { Icon } from '../marks/Icon.tsx'

/** The way out of everything else, before anything else is read. */
export function HarmCard() {
  return (
    <section className="panel home-card home-harm" aria-labelledby="harm-h">
      <h2 id="harm-h">
        <Icon name="shield" />A child may be at risk of harm?
      </h2>
      <p>Do not plan a next step. See who to call now, at any hour.</p>
      <Link className="btn btn--2" to="/safeguarding">
        Stop and act now
      </Link>
    </section>
  )
}
