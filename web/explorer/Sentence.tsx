import type { Edge, Provision } from '../../domain/model/record.ts'
import { Founded } from '../marks/Founded.tsx'
import { condition, lasting } from '../provision/relations.ts'
import { choosing } from './choose.ts'
import type { MapModel } from './model.ts'
import type { Go } from './use-state.ts'

/** The other end of a link: chosen here, on the map and in its twins alike. */
export function Chosen({ model, provision, go }: { model: MapModel; provision: Provision; go: Go }) {
  return (
    <button type="button" className="link" onClick={() => go(choosing(model, provision.id))}>
      {provision.name}
    </button>
  )
}

/** The other end, the condition, how long, and what it is founded on. */
export function Sentence({ model, edge, other, go }: { model: MapModel; edge: Edge; other: Provision; go: Go }) {
  const days = lasting(edge)
  return (
    <>
      <p>
        <Chosen model={model} provision={other} go={go} />
        {condition(edge)} {days}
      </p>
      <Founded image={model.image} by={{ ...edge, force: edge.force ?? 'LOCAL_GUIDE' }} />
    </>
  )
}
