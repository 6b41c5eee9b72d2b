import { oneStepFrom, oneStepTo } from '../../../domain/map/reach.ts'
import type { Provision } from '../../../domain/model/record.ts'
import type { MapModel } from '../model.ts'
import { Chosen } from '../Sentence.tsx'

/** No way between two provisions: said, with the nearest that can be reached from the one and that reach the other. */
export function NoRoute({ model }: { model: MapModel }) {
  const { image, state } = model
  if (!state.route) return null
  const [from, to] = [image.by.provisions.get(state.route.from), image.by.provisions.get(state.route.to)]
  if (!from || !to) return null
  return (
    <>
      <p>
        {to.kind === 'SANCTION'
          ? 'A route never leads to a sanction.'
          : 'No route of up to 5 steps along what goes on to what.'}
      </p>
      <div className="map-lists">
        <Nearest model={model} name={`From ${from.name} you reach`} list={oneStepFrom(image, from.id)} />
        {to.kind !== 'SANCTION' && (
          <Nearest model={model} name={`${to.name} is reached from`} list={oneStepTo(image, to.id)} />
        )}
      </div>
    </>
  )
}

function Nearest({ model, name, list }: { model: MapModel; name: string; list: readonly Provision[] }) {
  return (
    <section>
      <h3>{name}</h3>
      {list.length === 0 && <p>Nothing that the sources name.</p>}
      <ul>
        {list.map((provision) => (
          <li key={provision.id}>
            <Chosen model={model} provision={provision} />
          </li>
        ))}
      </ul>
    </section>
  )
}
