import { PrintButton } from '../../controls/PrintButton.tsx'

export function ResultsEnd() {
  return (
    <div className="results-end actions">
      <PrintButton>Print these steps</PrintButton>
      <p className="small quiet">These are options with reasons. Staff decide.</p>
    </div>
  )
}
