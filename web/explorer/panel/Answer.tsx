import { selfStarted } from '../../../domain/map/self-started.ts'
import type { MapModel } from '../model.ts'
import { RelationLists } from '../RelationLists.tsx'
import { Chosen } from '../Sentence.tsx'
import type { Question } from '../state.ts'
import { BEYOND_NAME } from '../words.ts'
import { Changed } from './Changed.tsx'

/** Which lists answer a question about the chosen provision, by their ids. */
const LISTS: Partial<Record<Question, readonly string[]>> = {
  first: ['first'],
  next: ['next'],
  down: ['down'],
  from: ['from'],
}

/** The answer to one of the ready questions. */
export function Answer({ model, ask }: { model: MapModel; ask: Question }) {
  if (ask === 'changed') return <Changed model={model} />
  if (ask === 'start') return <SelfStarted model={model} />
  const lists = LISTS[ask]
  if (!model.state.focus || !lists) return <p>Choose a provision on the map first.</p>
  return <RelationLists model={model} id={model.state.focus} only={lists} />
}

/** By lane, so that the least intensive comes first. */
function SelfStarted({ model }: { model: MapModel }) {
  const ids = new Set(selfStarted(model.image).map((provision) => provision.id))
  const nodes = model.nodes.filter((node) => ids.has(node.id))
  const lanes = [...model.data.tiers.map(({ id, name }) => ({ id, name })), { id: 'beyond', name: BEYOND_NAME }]
  return (
    <>
      <p>
        What schools do themselves, and nothing here shows as reached by referral. Some of it is bought or led by a
        service: each page says who delivers it.
      </p>
      <div className="map-lists">
        {lanes.map(({ id, name }) => {
          const here = nodes.filter((node) => node.lane === id)
          if (here.length === 0) return null
          return (
            <section key={id}>
              <h3>{name}</h3>
              <ul>
                {here.map((node) => (
                  <li key={node.id}>
                    <Chosen model={model} provision={node.provision} />
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </>
  )
}
