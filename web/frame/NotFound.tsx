import { Link } from 'react-router'
import { Page } from './Page.tsx'
import { PAGES, REFERENCE } from './pages.ts'

export function NotFound() {
  return (
    <Page title="Page not found" listed={false}>
      <div className="wrap reference">
        <h1 tabIndex={-1}>There is no page at this address</h1>
        <p className="lead">The address may be mistyped, or the page may have moved. Nothing you answered is lost.</p>
        <h2>Where to go</h2>
        <ul className="ways">
          <li>
            <Link to="/">Home</Link> <span>What help is there, and what comes next?</span>
          </li>
          {PAGES.map((page) => (
            <li key={page.to}>
              <Link to={page.to}>{page.name}</Link> <span>{page.says}</span>
            </li>
          ))}
          {REFERENCE.map((page) => (
            <li key={page.to}>
              <Link to={page.to}>{page.name}</Link>
            </li>
          ))}
          <li>
            <Link to="/safeguarding">A child may be at risk of harm</Link> <span>Stop and act now</span>
          </li>
        </ul>
      </div>
    </Page>
  )
}
