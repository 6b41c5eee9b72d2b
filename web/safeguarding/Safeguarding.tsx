import { PrintButton } from '../controls/PrintButton.tsx'
import { Page } from '../frame/Page.tsx'
import { StopPanel } from './StopPanel.tsx'

/** The stop panel as a page of its own: one link away from every planner page. */
export function Safeguarding() {
  return (
    <Page title="Stop and act now – Safeguarding">
      <div className="wrap stop-wrap">
        <StopPanel because="A child may be at risk of harm" />
        <div className="actions stop-after">
          <PrintButton>Print this page</PrintButton>
        </div>
      </div>
    </Page>
  )
}
