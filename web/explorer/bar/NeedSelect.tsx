import { byName } from '../../../domain/image/order.ts'
import type { MapModel } from '../model.ts'
import type { Go } from '../use-state.ts'
import { count } from '../words.ts'

/** One need, whose help is then marked. An address may hold several; they are then named together. */
export function NeedSelect({ model, go }: { model: MapModel; go: Go }) {
  const { needs } = model.state
  const all = [...model.image.data.records.needs].sort(byName)
  return (
    <label className="map-need">
      <span className="visually-hidden">Need</span>
      <select
        value={needs.length > 1 ? 'several' : (needs[0] ?? '')}
        onChange={(event) => go({ needs: event.target.value ? [event.target.value] : [], only: false })}
      >
        <option value="">Any need</option>
        {needs.length > 1 && <option value="several">{count(needs.length, 'need')}</option>}
        {all.map((need) => (
          <option key={need.id} value={need.id}>
            {need.name}
          </option>
        ))}
      </select>
    </label>
  )
}
