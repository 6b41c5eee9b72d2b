import { Fragment, type ReactNode } from 'react'
import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { ProvisionLink } from '../marks/ProvisionLink.tsx'
import { oftenNext, onlyAges, toStart, whoFor } from './facts.ts'

interface Props {
  image: Image
  provision: Provision
  /** Whether the second half of the image is here; until then a fact that may be in it is not called not stated. */
  whole: boolean
}

/** The facts in their fixed order: who for, ages, how to start, where it often goes next. What is not stated says so. */
export function CardFacts({ image, provision, whole }: Props) {
  const ages = onlyAges(provision)
  const next = oftenNext(image, provision)
  const unsaid = whole ? <span className="quiet">Not stated</span> : <span className="bone" />
  return (
    <dl className="facts">
      <Fact name="Who for">{whoFor(provision) ?? unsaid}</Fact>
      {ages && <Fact name="Ages">{ages}</Fact>}
      <Fact name="To start">{toStart(provision) ?? unsaid}</Fact>
      {next.length > 0 && (
        <Fact name="Often next">
          {next.map(({ edge, to }, at) => (
            <Fragment key={edge.id}>
              {at > 0 && <span aria-hidden="true"> · </span>}
              <ProvisionLink provision={to} />
              {!edge.explicit && <span className="quiet"> (our inference)</span>}
            </Fragment>
          ))}
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
