import type { Reason, Suggestion } from '../../../domain/model/answer.ts'
import { Icon, type IconName } from '../../marks/Icon.tsx'
import { focusOn } from '../focus.ts'
import { Heading } from './Heading.tsx'

const LOOKS: Record<Reason['verdict'], { className: string; icon: IconName; says: string }> = {
  MET: { className: 'met', icon: 'met', says: 'met' },
  NOT_MET: { className: 'no', icon: 'notMet', says: 'not met' },
  NOT_KNOWN: { className: 'unk', icon: 'notKnown', says: 'not known' },
}

/** Preparations shown before the rest is left to the provision's own page. */
const PREPARATIONS = 4

/** What must hold, each with where this pupil stands; then what to prepare, which holds nothing back. */
export function Ready({ suggestion, heading = true }: { suggestion: Suggestion; heading?: boolean }) {
  const { provision } = suggestion
  const tests = testsOf(suggestion)
  const prepare = provision.page?.prepare?.slice(0, PREPARATIONS) ?? []
  return (
    <div>
      {heading && <Heading of="part">Ready to start?</Heading>}
      <ul className="checks">
        {tests.length === 0 && (
          <li className="met">
            <Icon name="met" />
            <span>No entry rule in the sources</span>
            <span className="state">met</span>
          </li>
        )}
        {tests.map((reason) => (
          <Test key={reason.criterion} reason={reason} />
        ))}
        {prepare.map((one) => (
          <li className="open" key={one.says}>
            <Icon name="prepare" />
            <span>{one.says}</span>
            <span className="state">prepare</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The reasons that are entry tests: every one but what only made the provision relevant. */
export function testsOf({ provision, reasons }: Suggestion): Reason[] {
  return reasons.filter((reason) => provision.opensWhen?.includes(reason.criterion))
}

function Test({ reason }: { reason: Reason }) {
  const { className, icon, says } = LOOKS[reason.verdict]
  return (
    <li className={className}>
      <Icon name={icon} />
      <span>{reason.says}</span>
      <span className="state">
        {says}
        {reason.verdict === 'NOT_KNOWN' && (
          <>
            :{' '}
            <button type="button" className="link" onClick={() => focusOn('asks')}>
              answer
            </button>
          </>
        )}
      </span>
    </li>
  )
}
