import { inWords } from '../marks/date.ts'
import { Icon } from '../marks/Icon.tsx'
import { KindTag } from '../marks/KindTag.tsx'
import { highestTier, TierTag } from '../marks/TierTag.tsx'
import { Crumbs } from './Crumbs.tsx'
import type { Of } from './of.ts'
import { Status } from './Status.tsx'

/** What it is called and was called, its tier and kind, whether it was checked, and what changed since the guide. */
export function Head({ image, provision }: Of) {
  const { name, aliases = [], lastAssuredOn } = provision
  const place = highestTier(image, provision)
  return (
    <>
      <Crumbs provision={provision} tier={place?.tier ?? null} />
      <h1 tabIndex={-1}>{name}</h1>
      {aliases.length > 0 && <p className="aka">Also known as {aliases.join(', ')}</p>}
      <div className="row marks">
        <TierTag tier={place?.tier ?? null} inferred={place ? !place.explicit : false} />
        <KindTag kind={provision.kind} />
        <span className="flag flag--plain">
          <Icon name={lastAssuredOn ? 'met' : 'prepare'} />
          {lastAssuredOn ? `Checked ${inWords(lastAssuredOn)}` : 'Not yet checked by the council'}
        </span>
      </div>
      <p className="lead">{provision.summary}</p>
      <Status image={image} provision={provision} />
    </>
  )
}
