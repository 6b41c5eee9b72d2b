import type { ReactNode } from 'react'
import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { Icon } from '../marks/Icon.tsx'
import { ProvisionLink } from '../marks/ProvisionLink.tsx'
import { highestTier, tierClass } from '../marks/TierTag.tsx'
import { CardFacts } from './CardFacts.tsx'
import { CardSource } from './CardSource.tsx'
import { CardTop } from './CardTop.tsx'
import { toStart } from './facts.ts'

interface Props {
  image: Image
  provision: Provision
  /** Whether the second half of the image is here. */
  whole: boolean
  picked?: boolean
  /** What its place adds to the first line: a box to tick. */
  children?: ReactNode
}

/** One provision in a list: the same facts in the same order wherever it stands. */
export function ProvisionCard({ image, provision, whole, picked = false, children }: Props) {
  const name = `card--${tierClass(highestTier(image, provision)?.tier ?? null)}`
  const disputed = image.data.records.disagreements.some((one) => one.provisions?.includes(provision.id))
  return (
    <li className={`card ${name}${picked ? ' is-picked' : ''}`}>
      <CardTop image={image} provision={provision}>
        {whole && !toStart(provision) && (
          <span className="flag flag--warn">
            <Icon name="notKnown" />
            How to start not stated
          </span>
        )}
        {disputed && (
          <span className="flag flag--warn">
            <Icon name="info" />
            Sources disagree
          </span>
        )}
        {children}
      </CardTop>
      <h3 className="card-title">
        <ProvisionLink provision={provision} />
      </h3>
      <p>{provision.summary}</p>
      <CardFacts image={image} provision={provision} whole={whole} />
      <CardSource image={image} provision={provision} />
    </li>
  )
}
