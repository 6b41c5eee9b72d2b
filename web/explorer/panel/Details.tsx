import { Link } from 'react-router'
import type { Placed } from '../../../domain/map/layout/map-data.ts'
import { KindTag } from '../../marks/KindTag.tsx'
import { pathOf } from '../../marks/ProvisionLink.tsx'
import { TierTag } from '../../marks/TierTag.tsx'
import type { MapModel } from '../model.ts'
import { RelationLists } from '../RelationLists.tsx'
import type { Go } from '../use-state.ts'
import { inOneLine } from '../words.ts'

/** The tier a provision stands in on the map, its kind, and the other tiers it is offered at. */
export function TierAndKind({ model, node }: { model: MapModel; node: Placed }) {
  const { tiers } = model.image.by
  const places = node.provision.tiers ?? []
  const here = places.find((place) => place.tier === node.lane)
  const also = places.flatMap((place) => (place === here ? [] : (tiers.get(place.tier)?.name.toLowerCase() ?? [])))
  return (
    <p className="map-lead">
      <TierTag tier={tiers.get(node.lane) ?? null} inferred={here !== undefined && !here.explicit} />{' '}
      <KindTag kind={node.provision.kind} />
      {also.length > 0 && ` Also ${inOneLine(also)}.`}
    </p>
  )
}

/** What a provision is, and every sentence about it. */
export function Details({ model, node, go }: { model: MapModel; node: Placed; go: Go }) {
  const { state } = model
  return (
    <>
      <p>{node.provision.summary}</p>
      <p className="actions actions--tight">
        <Link className="btn btn--3" to={pathOf(node.provision)}>
          Read the whole page
        </Link>
        <button
          type="button"
          className="btn btn--3"
          aria-pressed={state.depth === 2}
          onClick={() => go({ depth: state.depth === 2 ? 1 : 2 })}
        >
          {state.depth === 2 ? 'Nearest neighbours only' : 'One step further'}
        </button>
        <button
          type="button"
          className="btn btn--3"
          aria-pressed={state.only}
          onClick={() => go({ only: !state.only })}
        >
          {state.only ? 'Show everything' : 'Only this neighbourhood'}
        </button>
      </p>
      <RelationLists model={model} id={node.id} />
    </>
  )
}
