import { useState } from 'react'
import { Combobox } from '../../controls/Combobox.tsx'
import { choosing } from '../choose.ts'
import type { MapModel } from '../model.ts'
import type { Go } from '../use-state.ts'
import { optionsOf } from './options.ts'

/** Search to focus: what is chosen is shown, its card opened; what the filter hides is offered, never hidden quietly. */
export function Find({ model, go, found }: { model: MapModel; go: Go; found: (id: string) => void }) {
  const [hidden, setHidden] = useState<string | null>(null)
  const { shown, image } = model
  const show = (id: string, more: Parameters<Go>[0] = {}) => {
    setHidden(null)
    go({ ...choosing(model, id), ...more })
    found(id)
  }
  const provision = hidden && shown && !shown.has(hidden) ? image.by.provisions.get(hidden) : undefined
  return (
    <div className="map-find">
      <Combobox
        label="Find on the map"
        hint="By name, need or abbreviation. Do not type a pupil’s name."
        options={optionsOf(image.data.records.provisions)}
        choose={(id) => (shown && !shown.has(id) ? setHidden(id) : show(id))}
      />
      {provision && (
        <p className="map-hidden" role="alert">
          {provision.name}: hidden by your filters.{' '}
          <button type="button" className="link" onClick={() => show(provision.id, { only: false })}>
            Show anyway
          </button>
        </p>
      )}
    </div>
  )
}
