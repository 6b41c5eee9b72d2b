import { Page } from '../frame/Page.tsx'

/** What happens to an answer: nothing outside this tab. */
export default function Privacy() {
  return (
    <Page title="Privacy – About">
      <div className="wrap reference">
        <h1 tabIndex={-1}>Privacy</h1>
        <p className="lead">Nothing you answer about a pupil leaves this computer.</p>
        <h2>What happens to your answers</h2>
        <ul>
          <li>They stay in this browser tab. Closing the tab removes them, and so does “Finish and clear”.</li>
          <li>After 30 minutes without a key or a tap they are removed, with a warning two minutes before.</li>
          <li>The reasoning runs in your browser. The server sends everybody the same catalogue and the same rules.</li>
          <li>They never appear in the address, the page’s title, the browser’s history or a log.</li>
        </ul>
        <h2>What is never asked</h2>
        <p>
          No name, no date of birth, no pupil number, and no free text about a pupil. Ages are bands and suspensions are
          counts. If you type a pupil number or a date into a search box, it is refused.
        </p>
        <h2>What is kept on this device</h2>
        <p>
          Two display preferences, if you change them: light or dark, and Quick or Guided. No cookies, no analytics, and
          nothing is asked of any other site.
        </p>
        <h2>What the server notes</h2>
        <p>
          That a page or a file was asked for, by its address without anything after a question mark, how long it took,
          and whether it worked. None of it comes from an answer.
        </p>
      </div>
    </Page>
  )
}
