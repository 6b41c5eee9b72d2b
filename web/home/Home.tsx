import { Page } from '../frame/Page.tsx'
import { AboutCard } from './AboutCard.tsx'
import { HarmCard } from './HarmCard.tsx'
import { StartCard } from './StartCard.tsx'
import { StatusLine } from './StatusLine.tsx'
import { Tiers } from './Tiers.tsx'

/** What is here, question 1 of the planner, the way out for a child at risk of harm, and how help is arranged. */
export function Home() {
  return (
    <Page title="Home" className="home">
      <div className="wrap">
        <div className="home-grid">
          <div className="home-a">
            <h1 tabIndex={-1}>What help is there, and what comes next?</h1>
            <p className="home-lead">What the borough offers a child at risk of exclusion, and what the law asks.</p>
            <StartCard />
          </div>
          <div className="home-b">
            <HarmCard />
            <AboutCard />
          </div>
        </div>
        <Tiers />
        <StatusLine />
      </div>
    </Page>
  )
}
