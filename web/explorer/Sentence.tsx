import { Link, useLocation } from 'react-router'
import type { Edge, Provision } from '../../domain/model/record.ts'
import { Founded } from '../marks/Founded.tsx'
import { condition, lasting } from '../provision/relations.ts'
import { writeAddress } from './address.ts'
import { choosing } from './choose.ts'
import type { MapModel } from './model.ts'

/** A provision by name: chosen here, on the map and in its twins alike. */
export function Chosen({ model, provision }: { model: MapModel; provision: Provision }) {
  const { pathname } = useLocation()
  const to = `${pathname}${writeAddress({ ...model.state, ...choosing(model, provision.id) })}`
  return (
    <Link to={to} preventScrollReset>
      {provision.name}
    </Link>
  )
}

/** The other end of a link, the condition, how long, and what it is founded on. */
export function Sentence({ model, edge, other }: { model: MapModel; edge: Edge; other: Provision }) {
  const days = lasting(edge)
  return (
    <>
      <p>
        <Chosen model={model} provision={other} />
        {condition(edge)} {days}
      </p>
      <Founded image={model.image} by={{ ...edge, force: edge.force ?? 'LOCAL_GUIDE' }} />
    </>
  )
}
