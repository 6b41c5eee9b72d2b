import { useEffect } from 'react'
import { PrintButton } from '../controls/PrintButton.tsx'
import { Page } from '../frame/Page.tsx'
import { StopPanel } from '../safeguarding/StopPanel.tsx'
import { useAnswers } from './answers/AnswersProvider.tsx'
import { TITLE } from './title.ts'

/** Everything else is gone at once. The title stays as it was: an answer must not reach the browser's history. */
export function Stopped() {
  const { answer } = useAnswers()
  useEffect(() => {
    window.scrollTo(0, 0)
    document.getElementById('stop-h')?.focus({ preventScroll: true })
  }, [])
  const mistaken = () =>
    answer((so) => {
      const { childProtectionConcern: _, ...facts } = so.facts
      return { ...so, facts }
    })
  return (
    <Page title={TITLE} listed={false}>
      <div className="wrap stop-wrap">
        <StopPanel because="You said a child may be at risk of harm" />
        <div className="actions stop-after">
          <PrintButton>Print this page</PrintButton>
          <button className="btn btn--3" type="button" onClick={mistaken}>
            I ticked this by mistake: back to my answers
          </button>
        </div>
        <p className="small quiet stop-note">
          No other steps are shown while this answer stands. Your answers are kept in this tab only.
        </p>
      </div>
    </Page>
  )
}
