import type { Drawn } from '../drawing.ts'
import type { MapModel } from '../model.ts'
import type { Go } from '../use-state.ts'
import { QUESTION_WORDS } from '../words.ts'
import { Answer } from './Answer.tsx'
import { Details, TierAndKind } from './Details.tsx'
import { Key } from './Key.tsx'
import { Panel } from './Panel.tsx'
import { Routes } from './Routes.tsx'

interface Props {
  model: MapModel
  drawn: Drawn | null
  go: Go
  /** Beside the map, where it is always there. */
  beside: boolean
  close: () => void
}

/** What the panel holds: an answer, a route, the chosen provision; or, where it is always there, the key. */
export function ThePanel({ model, drawn, go, beside, close }: Props) {
  const { state, data, image } = model
  const node = data.nodes.find((one) => one.id === state.focus)
  if (state.ask) {
    const about = node && !['start', 'changed'].includes(state.ask) ? `${node.provision.name}. ` : ''
    return (
      <Panel title={`${about}${QUESTION_WORDS[state.ask]}`} close={close}>
        <Answer model={model} ask={state.ask} />
      </Panel>
    )
  }
  if (state.route) {
    const name = (id: string) => image.by.provisions.get(id)?.name ?? id
    return (
      <Panel title={`${name(state.route.from)} to ${name(state.route.to)}`} close={close}>
        <Routes model={model} go={go} />
      </Panel>
    )
  }
  if (node) {
    return (
      <Panel title={node.provision.name} lead={<TierAndKind model={model} node={node} />} close={close}>
        <Details model={model} node={node} go={go} />
      </Panel>
    )
  }
  return beside ? (
    <Panel title="How to read this map">
      <p>Choose a provision to see what comes before and after it. Left to right is from less to more intensive.</p>
      <Key model={model} drawn={drawn} go={go} />
      <Inferred model={model} />
    </Panel>
  ) : null
}

/** Said once for all, because a mark on nearly every node would say nothing. */
export function Inferred({ model }: { model: MapModel }) {
  const { nodes } = model.data
  const stated = nodes.filter((node) => node.provision.tiers?.some((place) => place.explicit)).length
  return (
    <p className="small quiet">
      A dashed frame round a condition means that we inferred the step. The sources themselves name the tier of {stated}{' '}
      of {nodes.length} provisions.
    </p>
  )
}
