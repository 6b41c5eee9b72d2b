import { today } from '../../marks/date.ts'
import type { Drawn } from '../drawing.ts'
import type { MapModel } from '../model.ts'
import { Key } from '../panel/Key.tsx'
import { Inferred } from '../panel/ThePanel.tsx'
import { Save } from '../save/Save.tsx'
import { VIEWS, type View } from '../state.ts'
import type { Go } from '../use-state.ts'
import { keepView } from '../use-view.ts'
import { Filters } from './Filters.tsx'
import { Find } from './Find.tsx'
import { NeedSelect } from './NeedSelect.tsx'
import { PastDates } from './PastDates.tsx'
import { Pop } from './Pop.tsx'
import { Questions } from './Questions.tsx'
import { RouteForm } from './RouteForm.tsx'

const VIEW_NAMES: Record<View, string> = { map: 'Map', outline: 'Outline', table: 'Table' }

interface Props {
  model: MapModel
  drawn: Drawn | null
  view: View
  go: Go
  say: (text: string) => void
  found: (id: string) => void
}

/** Everything that can be asked of the map, the same for all three views. */
export function Bar({ model, drawn, view, go, say, found }: Props) {
  const ends = `${model.state.focus} ${model.state.route?.from} ${model.state.route?.to}`
  return (
    <div className="map-bar">
      <Find model={model} go={go} found={found} />
      <NeedSelect model={model} go={go} />
      <Pop name="Filters">
        <Filters model={model} go={go} />
      </Pop>
      <Pop name="Lines">
        <Key model={model} drawn={drawn} go={go} />
        <Inferred model={model} />
      </Pop>
      <Pop name="Show route">
        <RouteForm key={ends} model={model} go={go} />
      </Pop>
      <Pop name="Questions">
        <Questions model={model} go={go} />
      </Pop>
      <Pop name="Dates">
        <PastDates model={model} go={go} today={today()} />
      </Pop>
      <Pop name="Save">
        <Save model={model} drawn={drawn} say={say} />
      </Pop>
      <fieldset className="switch map-views" aria-label="View">
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            onClick={() => {
              keepView(one)
              go({ view: one })
            }}
          >
            {VIEW_NAMES[one]}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
