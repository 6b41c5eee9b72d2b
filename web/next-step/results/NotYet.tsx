import { useMemo } from 'react'
import type { Suggestion } from '../../../domain/model/answer.ts'
import { ProvisionLink } from '../../marks/ProvisionLink.tsx'
import { highestTier, tierClass } from '../../marks/TierTag.tsx'
import { CardFoot } from './CardFoot.tsx'
import { CardTop } from './CardTop.tsx'
import { ChangeList } from './ChangeList.tsx'
import { useShown } from './context.ts'
import { Group } from './Group.tsx'
import { Heading } from './Heading.tsx'
import { LocalNotes } from './LocalNotes.tsx'
import { PLACES } from './places.ts'
import { Ready } from './Ready.tsx'
import { Why } from './Why.tsx'
import { opening } from './what-if.ts'

/** Fits, but something must be done or found out first: what is missing, and what would change it. */
export function NotYet() {
  const { notYet } = useShown().outcome.result
  return (
    <Group id="not-yet" name={PLACES.notYet} count={notYet.length} none="Nothing here waits for another step first.">
      {notYet.map((suggestion) => (
        <Waits key={suggestion.provision.id} suggestion={suggestion} />
      ))}
    </Group>
  )
}

function Waits({ suggestion }: { suggestion: Suggestion }) {
  const { image, possible } = useShown()
  const { provision, opensWhen } = suggestion
  const { answers } = possible
  const changes = useMemo(() => opening(image, answers, provision, opensWhen), [image, answers, provision, opensWhen])
  const [because] = suggestion.reasons
  const id = `waits-${provision.id}`
  return (
    <article
      className={`card card--open card--${tierClass(highestTier(image, provision)?.tier ?? null)}`}
      aria-labelledby={id}
    >
      <CardTop provision={provision} />
      <Heading of="card" id={id} className="card-title">
        <ProvisionLink provision={provision} />
      </Heading>
      {because && (
        <p className="why-s">
          <Why reason={because} withSource={false} />
        </p>
      )}
      <Heading of="part">What is missing</Heading>
      <Ready suggestion={suggestion} heading={false} />
      <LocalNotes provision={provision} />
      <ChangeList changes={changes} />
      <CardFoot suggestion={suggestion} />
    </article>
  )
}
