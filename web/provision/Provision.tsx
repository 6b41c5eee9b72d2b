import { RecordPage } from './RecordPage.tsx'

/** Everything the borough offers that is no panel and no team, at /provision/:id. */
export default function Provision() {
  return <RecordPage form="provision" />
}
