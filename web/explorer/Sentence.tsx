import type { Image } from '../../domain/image/image.ts'
import type { Edge, Provision } from '../../domain/model/record.ts'
import { Founded } from '../marks/Founded.tsx'
import { condition, lasting } from '../provision/relations.ts'
import type { Go } from './use-state.ts'

/** The other end of a link: chosen here, on the map and in its twins alike. */
export function Chosen({ provision, go }: { provision: Provision; go: Go }) {
  return (
    <button type="button" className="link" onClick={() => go({ focus: provision.id, route: null, ask: null })}>
      {provision.name}
    </button>
  )
}

/** The other end, the condition, how long, and what it is founded on. */
export function Sentence({ image, edge, other, go }: { image: Image; edge: Edge; other: Provision; go: Go }) {
  const days = lasting(edge)
  return (
    <>
      <p>
        <Chosen provision={other} go={go} />
        {condition(edge)} {days}
      </p>
      <Founded image={image} by={{ ...edge, force: edge.force ?? 'LOCAL_GUIDE' }} />
    </>
  )
}
