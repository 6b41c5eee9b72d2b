import type { MapModel } from './model.ts'
import { relationsOf } from './relations.ts'
import { Sentence } from './Sentence.tsx'

/** Everything that links to a provision, in sentences. `only`: these lists and no others. */
export function RelationLists({ model, id, only }: { model: MapModel; id: string; only?: readonly string[] }) {
  const lists = relationsOf(model.image, id, model.edges).filter((list) => !only || only.includes(list.id))
  if (lists.length === 0) return <p>Nothing links here yet.</p>
  return (
    <div className="map-lists">
      {lists.map((list) => (
        <section key={list.id}>
          <h3>{list.name}</h3>
          <ul>
            {list.relations.map(({ edge, other }) => (
              <li key={edge.id} data-edge={edge.id}>
                <Sentence model={model} edge={edge} other={other} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
