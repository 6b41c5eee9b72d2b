import type { Reason } from '../../../domain/model/answer.ts'
import { Provenance, SourceLine } from '../../marks/SourceLine.tsx'
import { useShown } from './context.ts'
import { listed } from './what-if.ts'
import { youSaid } from './you-said.ts'

/** A reason in the reader's own terms: what they said, what follows, how that is founded, and where it stands. */
export function Why({ reason, withSource = true }: { reason: Reason; withSource?: boolean }) {
  const { image, possible, outcome } = useShown()
  const said = youSaid(reason, { image, answers: possible.answers, picture: outcome.picture })
  const explicit = image.by.criteria.get(reason.criterion)?.explicit ?? true
  return (
    <>
      {said.length > 0 && <>You said: {listed(said)}. </>}
      {reason.says}
      {/[.?!]$/.test(reason.says) ? ' ' : '. '}
      <Provenance force={reason.force} explicit={explicit} />
      {withSource && <SourceLine citation={reason.source} />}
    </>
  )
}
