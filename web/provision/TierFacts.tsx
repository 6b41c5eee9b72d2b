import { Founded } from '../marks/Founded.tsx'
import { Fact } from './Fact.tsx'
import type { Of } from './of.ts'

/** Each tier it stands in, whether the guide says so, and where; beyond the tiers there is nothing to place. */
export function TierFacts({ image, provision: { tiers = [], cites } }: Of) {
  if (tiers.length === 0) return null
  return (
    <Fact name="Tier">
      {tiers.map((place) => (
        <div key={place.tier}>
          <p>
            {image.by.tiers.get(place.tier)?.name ?? place.tier}. <span className="quiet">{place.note}</span>
          </p>
          <Founded
            image={image}
            by={{ cites: place.cites ?? cites, force: place.explicit ? 'LOCAL_GUIDE' : 'INFERRED' }}
          />
        </div>
      ))}
    </Fact>
  )
}
