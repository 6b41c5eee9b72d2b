import type { NextSteps } from '../../../domain/model/answer.ts'
import type { Result } from '../../../domain/next-steps/result.ts'
import { focusOn } from '../focus.ts'

/** What there is, in counts, each a way to its group. The address does not change: an answer must not reach it. */
export function JumpList({ steps, result }: { steps: NextSteps; result: Result }) {
  const lines = [
    { id: 'must', count: steps.findings.length, says: steps.findings.length === 1 ? 'duty' : 'duties' },
    { id: 'next', count: result.doNext.length, says: 'do next' },
    { id: 'also', count: result.alsoWorthConsidering.length, says: 'also' },
    { id: 'in-place', count: result.checkInPlace.length, says: 'in place?' },
    { id: 'agreement', count: result.needsAgreement.length, says: 'by agreement' },
    { id: 'not-yet', count: result.notYet.length, says: 'not yet' },
    { id: 'ruled-out', count: result.ruledOut.length, says: 'ruled out' },
    { id: 'consult', count: steps.consult.length, says: 'to consult' },
    { id: 'asks', count: steps.questions.length, says: 'to find out' },
  ].filter((line) => line.count > 0)
  return (
    <ul className="results-jump" aria-label="In these results">
      {lines.map((line) => (
        <li key={line.id}>
          <button type="button" className="link" onClick={() => focusOn(line.id)}>
            {line.id === 'next' ? (
              <strong>
                {line.count} {line.says}
              </strong>
            ) : (
              `${line.count} ${line.says}`
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}
