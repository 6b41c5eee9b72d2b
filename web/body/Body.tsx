import { RecordPage } from '../provision/RecordPage.tsx'

/** A panel or a team, at /body/:id: the same page, with what refers to it and when it is consulted. */
export default function Body() {
  return <RecordPage form="body" />
}
