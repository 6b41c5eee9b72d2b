import { useState } from 'react'
import { Combobox } from '../../controls/Combobox.tsx'
import type { MapModel } from '../model.ts'
import type { Go } from '../use-state.ts'
import { optionsOf } from './options.ts'
import { closePop } from './Pop.tsx'

/** From where to where. A sanction is never where a route is going. */
export function RouteForm({ model, go }: { model: MapModel; go: Go }) {
  const { image, state } = model
  const [from, setFrom] = useState(state.route?.from ?? state.focus)
  const [to, setTo] = useState(state.route?.to ?? null)
  const [missing, setMissing] = useState(false)
  const all = image.data.records.provisions
  const name = (id: string | null) => (id ? image.by.provisions.get(id)?.name : null)
  return (
    <form
      className="map-route"
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(!from || !to || from === to)
        if (!from || !to || from === to) return
        closePop(event.currentTarget)
        go({ route: { from, to, way: 0 }, focus: null, ask: null })
      }}
    >
      <Combobox label="From" hint={name(from) ?? 'Not chosen yet'} options={optionsOf(all)} choose={setFrom} />
      <Combobox
        label="To"
        hint={name(to) ?? 'Not chosen yet'}
        options={optionsOf(all.filter((one) => one.kind !== 'SANCTION'))}
        choose={setTo}
      />
      {missing && (
        <p className="refused" role="alert">
          Choose two different places, where to start and where to go.
        </p>
      )}
      <button type="submit" className="btn">
        Show the route
      </button>
    </form>
  )
}
