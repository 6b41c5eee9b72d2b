import type { Suggestion } from '../../../domain/model/answer.ts'
import { ProvisionLink } from '../../marks/ProvisionLink.tsx'
import { highestTier, tierClass } from '../../marks/TierTag.tsx'
import { CardFoot } from './CardFoot.tsx'
import { CardTop } from './CardTop.tsx'
import { useShown } from './context.ts'
import { Heading } from './Heading.tsx'
import { HowToStart } from './HowToStart.tsx'
import { Cautions, LocalNotes } from './LocalNotes.tsx'
import { Ready } from './Ready.tsx'
import { Why } from './Why.tsx'

/** The second and third step: reason and readiness open, the rest one press away. */
export function Card({ suggestion }: { suggestion: Suggestion }) {
  const { image } = useShown()
  const { provision } = suggestion
  const [because] = suggestion.reasons
  const id = `step-${provision.id}`
  return (
    <article className={`card card--${tierClass(highestTier(image, provision)?.tier ?? null)}`} aria-labelledby={id}>
      <CardTop provision={provision} />
      <Heading of="card" id={id} className="card-title">
        <ProvisionLink provision={provision} />
      </Heading>
      <p className="what">{provision.summary}</p>
      {because && (
        <p className="why-s">
          <Why reason={because} withSource={false} />
        </p>
      )}
      <Ready suggestion={suggestion} heading={false} />
      <LocalNotes provision={provision} />
      <Cautions provision={provision} />
      <CardFoot suggestion={suggestion} />
      {provision.page?.howToStart && (
        <details className="disclosure card-more">
          <summary>How to start</summary>
          <HowToStart provision={provision} />
        </details>
      )}
    </article>
  )
}
