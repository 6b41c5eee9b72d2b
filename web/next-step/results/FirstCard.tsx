import { useMemo } from 'react'
import type { Suggestion } from '../../../domain/model/answer.ts'
import { ProvisionLink } from '../../marks/ProvisionLink.tsx'
import { highestTier, tierClass } from '../../marks/TierTag.tsx'
import { CardFoot } from './CardFoot.tsx'
import { CardTop } from './CardTop.tsx'
import { ChangeList } from './ChangeList.tsx'
import { useShown } from './context.ts'
import { Heading } from './Heading.tsx'
import { HowToStart } from './HowToStart.tsx'
import { Cautions, LocalNotes } from './LocalNotes.tsx'
import { Ready } from './Ready.tsx'
import { Why } from './Why.tsx'
import { altering } from './what-if.ts'

/** The first step: larger, everything open, and why it stands first. */
export function FirstCard({ suggestion }: { suggestion: Suggestion }) {
  const { image, possible, outcome } = useShown()
  const { provision } = suggestion
  const changes = useMemo(() => altering(image, possible.answers, outcome), [image, possible.answers, outcome])
  const [because] = suggestion.reasons
  const id = `step-${provision.id}`
  return (
    <article
      className={`card card--first card--${tierClass(highestTier(image, provision)?.tier ?? null)}`}
      aria-labelledby={id}
    >
      <CardTop provision={provision} />
      <Heading of="card" id={id} className="card-title">
        <ProvisionLink provision={provision} />
      </Heading>
      {because && (
        <div className="why">
          <Heading of="part">Why this first</Heading>
          <p>
            <Why reason={because} />
          </p>
        </div>
      )}
      <p className="what">{provision.summary}</p>
      <div className="card-cols">
        <Ready suggestion={suggestion} />
        <HowToStart provision={provision} />
      </div>
      <ChangeList changes={changes} />
      <LocalNotes provision={provision} />
      <Cautions provision={provision} />
      <CardFoot suggestion={suggestion} />
    </article>
  )
}
