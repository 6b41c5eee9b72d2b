import type { ReactNode } from 'react'
import { Bars, tierClass } from '../../marks/TierTag.tsx'
import type { MapModel } from '../model.ts'
import { Routes } from '../panel/Routes.tsx'
import type { Go } from '../use-state.ts'
import { BEYOND_NAME } from '../words.ts'
import { Entry } from './Entry.tsx'
import { Pathways } from './Pathways.tsx'

/** The map in words: the same set, the same choices, the same order, with everything the panel says. */
export function Outline({ model, go, answer }: { model: MapModel; go: Go; answer: ReactNode }) {
  const { data, nodes, state, image } = model
  const name = (id: string) => image.by.provisions.get(id)?.name ?? id
  const lanes = [...data.tiers.map((tier) => ({ id: tier.id, tier })), { id: 'beyond', tier: null }]
  return (
    <div className="outline">
      {answer}
      {state.route && (
        <section className="outline-route">
          <h2>
            {name(state.route.from)} to {name(state.route.to)}
          </h2>
          <Routes model={model} go={go} />
        </section>
      )}
      <Pathways model={model} />
      {lanes.map(({ id, tier }) => {
        const here = nodes.filter((node) => node.lane === id)
        if (here.length === 0) return null
        return (
          <section key={id}>
            <h2 className={`outline-lane lane--${tierClass(tier)}`}>
              {tier && <Bars bars={tier.bars} />}
              {tier?.name ?? BEYOND_NAME}
            </h2>
            {data.families.map((family) => {
              const list = here.filter((node) => node.family === family.id)
              if (list.length === 0) return null
              return (
                <section key={family.id}>
                  <h3>{family.name}</h3>
                  {list.map((node) => (
                    <Entry key={node.id} model={model} node={node} go={go} />
                  ))}
                </section>
              )
            })}
          </section>
        )
      })}
    </div>
  )
}
