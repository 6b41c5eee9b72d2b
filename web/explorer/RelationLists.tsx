import type { MapModel } from './model.ts'
import { relationsOf } from './relations.ts'
import { Sentence } from './Sentence.tsx'
import type { Go } from './use-state.ts'

/** Everything that links to a provision, in sentences. `only`: these lists and no others. */
export function RelationLists({
  model,
  id,
  go,
  only,
}: {
  model: MapModel
  id: string
  go: Go
  only?: readonly string[]
}) {
  const lists = relationsOf(model.image, id, model.edges).filter((list) => !only || only.includes(list.id))
  if (lists.length === 0) return <p>Nothing links here yet.</p>
  return (
    <div className="map-lists">
      {lists.map((list) => (
        <section key={list.id}>
          <h3>{list.name}</h3>
          <ul>
            {list.relations.map(({ edge, other }) => (
              <li key={edge.id}>
                <Sentence model={model} edge={edge} other={other} go={go} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
