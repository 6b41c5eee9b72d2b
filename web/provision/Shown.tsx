import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { Consulted } from '../body/Consulted.tsx'
import { Page } from '../frame/Page.tsx'
import { useHashPlace } from '../frame/use-hash-place.ts'
import { WithBodies } from '../image/WithBodies.tsx'
import { isBody } from '../marks/ProvisionLink.tsx'
import { Around } from './Around.tsx'
import { Contents } from './Contents.tsx'
import { Evidence } from './Evidence.tsx'
import { Glance } from './Glance.tsx'
import { Head } from './Head.tsx'
import { Involves } from './Involves.tsx'
import { IsItNext } from './IsItNext.tsx'
import { Measure } from './Measure.tsx'
import { NotSaid } from './NotSaid.tsx'
import { Prepare } from './Prepare.tsx'
import { Rail } from './Rail.tsx'
import { Settled } from './Settled.tsx'
import { SourcesOf } from './SourcesOf.tsx'
import { Start } from './Start.tsx'

/** The page in its fixed order. What needs the second half of the image stands after what does not. */
export function Shown({ image, provision }: { image: Image; provision: Provision }) {
  const both = { image, provision }
  useHashPlace(provision.page !== undefined)
  return (
    <Page title={`${provision.name} – ${isBody(provision) ? 'Panels and teams' : 'Provision'}`}>
      <div className="wrap record">
        <Contents {...both} />
        <article className="record-main">
          <Head {...both} />
          <WithBodies>
            <Glance {...both} />
            <IsItNext {...both} />
            <Start {...both} />
            <Around {...both} />
            <Consulted {...both} />
            <Prepare {...both} />
            <Involves {...both} />
            <Evidence {...both} />
            <Measure {...both} />
            <SourcesOf {...both} />
            <Settled {...both} />
            <NotSaid {...both} />
          </WithBodies>
        </article>
        <Rail key={provision.id} {...both} />
      </div>
    </Page>
  )
}
