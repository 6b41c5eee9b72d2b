import type { Image } from '../../domain/image/image.ts'
import type { Need, Provision } from '../../domain/model/record.ts'
import { Founded } from '../marks/Founded.tsx'
import { KindTag } from '../marks/KindTag.tsx'
import { ProvisionLink } from '../marks/ProvisionLink.tsx'
import { Provenance } from '../marks/SourceLine.tsx'
import { highestTier, TierTag, tierClass } from '../marks/TierTag.tsx'
import { type Help, helpByTier } from './by-tier.ts'

const GROUP_WORDS: Partial<Record<NonNullable<Provision['group']>, string>> = {
  FOR_EVERY_PUPIL: 'For every pupil',
  BY_AGREEMENT: 'By agreement only',
}

/** What helps, under the name of each tier, as cards. */
export function ByTier({ image, need }: { image: Image; need: Need }) {
  return helpByTier(image, need).map(({ tier, helps }) => (
    <section key={tier?.id ?? 'beyond'} aria-labelledby={`tier-${tier?.id ?? 'beyond'}`}>
      <h2 id={`tier-${tier?.id ?? 'beyond'}`}>
        {tier?.name ?? 'Beyond the tiers'} <span className="count">{helps.length}</span>
      </h2>
      {tier && <p className="small quiet">{tier.means}</p>}
      <ul className="helps">
        {helps.map((help) => (
          <li key={help.provision.id}>
            <HelpCard image={image} help={help} of={need.helps.length} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function HelpCard({ image, help, of }: { image: Image; help: Help; of: number }) {
  const { provision, place, link } = help
  const tier = highestTier(image, provision)
  const group = provision.group && GROUP_WORDS[provision.group]
  return (
    <article className={`card card--${tierClass(tier?.tier ?? null)}`} aria-labelledby={`help-${provision.id}`}>
      <div className="card-top">
        <TierTag tier={tier?.tier ?? null} inferred={tier ? !tier.explicit : false} />
        <KindTag kind={provision.kind} />
        {group && <span className="flag flag--plain">{group}</span>}
        <span className="tiny quiet end">
          {place} of {of}
        </span>
      </div>
      <h3 className="card-title" id={`help-${provision.id}`}>
        <ProvisionLink provision={provision} />
      </h3>
      <p>{provision.summary}</p>
      {link ? (
        <Founded image={image} by={{ cites: link.cites, force: 'LOCAL_GUIDE', explicit: true }} />
      ) : (
        <p className="source">
          <Provenance force="INFERRED" /> That it helps here is our reading; the guide does not say so in words.
        </p>
      )}
    </article>
  )
}
