import { focusOn } from '../focus.ts'
import { useShown } from './context.ts'
import { listed } from './what-if.ts'

/** No step can be started: what stops most of them, the two nearest, and whom to ask. Never a blank. */
export function NothingFits() {
  const { outcome } = useShown()
  const { result, steps } = outcome
  const nearest = [...result.notYet, ...result.alsoWorthConsidering].slice(0, 2)
  const stopping = mostOften(
    [...result.notYet, ...result.ruledOut.flatMap((one) => one.suggestion ?? [])].flatMap((one) =>
      one.reasons.filter((reason) => reason.verdict !== 'MET').map((reason) => reason.says),
    ),
  )
  const ask = steps.consult[0]?.body.name
  return (
    <div className="panel nothing-fits">
      <p>
        <strong>Nothing here can be started yet for this pupil.</strong>
        {stopping && <> What stands in the way most often: {stopping}.</>}
      </p>
      {nearest.length > 0 && (
        <p>
          Nearest: {listed(nearest.map((one) => one.provision.name))}.{' '}
          <button type="button" className="link" onClick={() => focusOn('not-yet')}>
            See what is missing
          </button>
        </p>
      )}
      <p>
        Meanwhile ask {ask ? `the ${ask}, or ` : ''}your school’s educational psychologist, and check what should be in
        place for every pupil.
      </p>
    </div>
  )
}

/** The sentence that comes up most; the first of several. */
function mostOften(sentences: readonly string[]): string | null {
  const count = (says: string) => sentences.filter((one) => one === says).length
  return [...new Set(sentences)].sort((a, b) => count(b) - count(a))[0]?.replace(/[.]$/, '') ?? null
}
