import { Page } from '../frame/Page.tsx'
import { AboutCard } from './AboutCard.tsx'
import { ByNeed } from './ByNeed.tsx'
import { ByTier } from './ByTier.tsx'
import { HarmCard } from './HarmCard.tsx'
import { HomeSearch } from './HomeSearch.tsx'
import { StartCard } from './StartCard.tsx'
import { StatusLine } from './StatusLine.tsx'

/** Search, question 1 of the planner, the way out for a child at risk of harm, and all there is by tier and by need. */
export function Home() {
  return (
    <Page title="Home" className="home">
      <div className="wrap">
        <div className="home-grid">
          <div className="home-a">
            <h1 tabIndex={-1}>What help is there, and what comes next?</h1>
            <HomeSearch />
            <StartCard />
          </div>
          <div className="home-b">
            <HarmCard />
            <AboutCard />
          </div>
        </div>
        <div className="browse">
          <ByTier />
          <ByNeed />
        </div>
        <StatusLine />
      </div>
    </Page>
  )
}
