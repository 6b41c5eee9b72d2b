import { useImage } from '../image/use-image.ts'
import { TierTag } from '../marks/TierTag.tsx'

/** How the borough arranges help, tier by tier, in the words of its own framework. */
export function Tiers() {
  const state = useImage()
  const tiers = state.is === 'here' ? state.image.data.records.tiers : []
  if (state.is === 'here' && tiers.length === 0) return null
  return (
    <section className="tiers" aria-labelledby="tiers-h">
      <h2 id="tiers-h">How help is arranged</h2>
      <ol className="tier-list">
        {[...tiers]
          .sort((a, b) => a.rank - b.rank)
          .map((tier) => (
            <li key={tier.id}>
              <TierTag tier={tier} />
              <p>{tier.means}</p>
            </li>
          ))}
      </ol>
    </section>
  )
}
