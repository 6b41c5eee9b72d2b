import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { Placed } from '../../../domain/map/layout/map-data.ts'
import { pathOf } from '../../marks/ProvisionLink.tsx'
import { KIND_WORDS } from '../../next-step/words.ts'
import { choosing } from '../choose.ts'
import type { MapModel } from '../model.ts'
import { nowCalled } from '../now-called.ts'
import { TierAndKind } from '../panel/Details.tsx'
import { RelationLists } from '../RelationLists.tsx'
import { relationsOf } from '../relations.ts'
import type { Go } from '../use-state.ts'
import { inOneLine } from '../words.ts'

/** One provision: its name, what it goes on to, and behind the name everything the panel says of it. */
export function Entry({ model, node, go }: { model: MapModel; node: Placed; go: Go }) {
  const { state, marked, image } = model
  const box = useRef<HTMLDetailsElement>(null)
  const chosen = state.focus === node.id
  useEffect(() => {
    if (!chosen || !box.current) return
    box.current.open = true
    box.current.scrollIntoView({ block: 'start' })
    box.current.querySelector('summary')?.focus({ preventScroll: true })
  }, [chosen])
  const next = relationsOf(image, node.id, model.edges).find((list) => list.id === 'next')?.relations ?? []
  const names = next.map(({ other }) => other.label ?? other.name)
  const told = names.length > 3 ? [...names.slice(0, 3), `${names.length - 3} more`] : names
  const now = nowCalled(image, node.provision)
  return (
    <details ref={box} className="outline-entry" data-id={node.id} data-marked={marked.has(node.id) || undefined}>
      <summary>
        <span className="outline-name">{node.provision.name}</span>
        {now && ` (now ${now})`}
        {marked.has(node.id) && <span className="outline-fits"> · fits your filter</span>}
        <small>
          {KIND_WORDS[node.provision.kind]}
          {told.length > 0 && `. Goes on to ${inOneLine(told)}`}
        </small>
      </summary>
      <TierAndKind model={model} node={node} />
      <p>{node.provision.summary}</p>
      <p className="actions actions--tight">
        <Link className="btn btn--3" to={pathOf(node.provision)}>
          Read the whole page
        </Link>
        <button type="button" className="btn btn--3" onClick={() => go({ ...choosing(model, node.id), view: 'map' })}>
          See it on the map
        </button>
      </p>
      <RelationLists model={model} id={node.id} />
    </details>
  )
}
