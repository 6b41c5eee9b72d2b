import { PROVISION_KINDS } from '../../../domain/model/words.ts'
import { CheckOption } from '../../controls/CheckOption.tsx'
import { KIND_WORDS } from '../../next-step/words.ts'
import type { MapModel } from '../model.ts'
import { hasFilter } from '../state.ts'
import type { Go } from '../use-state.ts'

/** Marks what fits; *Only these* hides the rest. Neither moves anything. */
export function Filters({ model, go }: { model: MapModel; go: Go }) {
  const { state, data, image } = model
  const used = new Set(image.data.records.provisions.map((provision) => provision.kind))
  return (
    <div className="map-filters">
      <fieldset>
        <legend>Tier</legend>
        {data.tiers.map((tier) => (
          <CheckOption
            key={tier.id}
            checked={state.tiers.includes(tier.id)}
            change={() => go({ tiers: toggled(state.tiers, tier.id) })}
          >
            {tier.name}
          </CheckOption>
        ))}
      </fieldset>
      <fieldset>
        <legend>Kind</legend>
        <div className="map-filter-kinds">
          {PROVISION_KINDS.filter((kind) => used.has(kind)).map((kind) => (
            <CheckOption
              key={kind}
              checked={state.kinds.includes(kind)}
              change={() => go({ kinds: toggled(state.kinds, kind) })}
            >
              {KIND_WORDS[kind]}
            </CheckOption>
          ))}
        </div>
      </fieldset>
      {hasFilter(state) && (
        <p className="actions">
          <button
            type="button"
            className="btn btn--2"
            onClick={() => go({ tiers: [], kinds: [], needs: [], only: false })}
          >
            Clear the filters
          </button>
        </p>
      )}
    </div>
  )
}

const toggled = <T,>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
