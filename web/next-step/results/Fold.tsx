import type { Suggestion } from '../../../domain/model/answer.ts'
import { Icon } from '../../marks/Icon.tsx'
import { ProvisionLink } from '../../marks/ProvisionLink.tsx'
import { highestTier, TierTag, tierClass } from '../../marks/TierTag.tsx'
import { CardFoot } from './CardFoot.tsx'
import { useShown } from './context.ts'
import { DutyRow } from './DutyRow.tsx'
import { Heading } from './Heading.tsx'
import { HowToStart } from './HowToStart.tsx'
import { Cautions, LocalNotes } from './LocalNotes.tsx'
import { Moved } from './Moved.tsx'
import { Ready } from './Ready.tsx'
import { Why } from './Why.tsx'

/** A closed card: name, tier, and whether something is still to be found out; inside, what every card has. */
export function Fold({ suggestion }: { suggestion: Suggestion }) {
  const { image } = useShown()
  const { provision, duties, standing } = suggestion
  const place = highestTier(image, provision)
  const [because] = suggestion.reasons
  return (
    <details className={`disclosure fold fold--${tierClass(place?.tier ?? null)}`}>
      <summary>
        <span className="fold-t">{provision.name}</span>
        <TierTag tier={place?.tier ?? null} inferred={place ? !place.explicit : false} />
        {standing === 'NEARLY' && (
          <span className="flag flag--plain">
            <Icon name="notKnown" />
            To find out
          </span>
        )}
        <Moved provision={provision} />
      </summary>
      <div className="fold-in">
        <p className="small">{provision.summary}</p>
        {because && (
          <p className="small">
            <Why reason={because} withSource={false} />
          </p>
        )}
        {duties.length > 0 && (
          <>
            <Heading of="card" className="fold-h">
              What the law and guidance ask first
            </Heading>
            <ul className="duties duties--in">
              {duties.map((finding) => (
                <DutyRow key={finding.rule} finding={finding} />
              ))}
            </ul>
          </>
        )}
        <Ready suggestion={suggestion} heading={false} />
        <LocalNotes provision={provision} />
        <Cautions provision={provision} />
        <HowToStart provision={provision} of="card" />
        <p className="small">
          <ProvisionLink provision={provision}>All about {provision.name}</ProvisionLink>
        </p>
        <CardFoot suggestion={suggestion} />
      </div>
    </details>
  )
}
