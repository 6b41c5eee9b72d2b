import type { RuledOut as Ruled } from '../../../domain/next-steps/result.ts'
import { Provenance } from '../../marks/SourceLine.tsx'
import { focusOn } from '../focus.ts'
import { useShown } from './context.ts'
import { Group } from './Group.tsx'
import { LocalNotes } from './LocalNotes.tsx'
import { Moved } from './Moved.tsx'
import { PLACES } from './places.ts'

/** Looked at, and not for this pupil: what does not fit, what to do instead, and any doubt about the rule itself. */
export function RuledOut() {
  const { ruledOut } = useShown().outcome.result
  if (ruledOut.length === 0) return null
  return (
    <Group id="ruled-out" name={PLACES.ruledOut} count={ruledOut.length}>
      <ul className="ruled">
        {ruledOut.map((one) => (
          <Line key={one.provision.id} one={one} />
        ))}
      </ul>
    </Group>
  )
}

function Line({ one }: { one: Ruled }) {
  const { image } = useShown()
  const { provision, failing, triedWithoutEffect, instead } = one
  return (
    <li>
      <strong>{provision.name}.</strong> {triedWithoutEffect && 'Tried, without the effect needed. '}
      {failing.map((reason) => (
        <span key={reason.criterion}>
          {reason.says}
          {/[.]$/.test(reason.says) ? ' ' : '. '}
          <Provenance force={reason.force} explicit={image.by.criteria.get(reason.criterion)?.explicit ?? true} />{' '}
        </span>
      ))}
      {instead && (
        <span className="instead">
          Instead:{' '}
          <button type="button" className="link" onClick={() => focusOn(`step-${instead.provision.id}`)}>
            {instead.provision.name}
          </button>
        </span>
      )}{' '}
      <Moved provision={provision} />
      {!triedWithoutEffect && <LocalNotes provision={provision} />}
    </li>
  )
}
