import { Link } from 'react-router'
import { Page } from './Page.tsx'

/** A page whose code could not be fetched: the network is down, or a newer version has been put in place. */
export function PageNotLoaded() {
  return (
    <Page title="This page did not load" listed={false}>
      <div className="wrap reference">
        <h1 tabIndex={-1}>This page did not load</h1>
        <p className="lead">The connection may be down. Your answers are still here, in this tab.</p>
        <div className="actions">
          <button className="btn" type="button" onClick={() => location.reload()}>
            Try again
          </button>
          <Link className="btn btn--2" to="/safeguarding">
            A child may be at risk of harm
          </Link>
        </div>
      </div>
    </Page>
  )
}
