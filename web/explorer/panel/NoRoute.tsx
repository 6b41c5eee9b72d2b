import { oneStepFrom, oneStepTo } from '../../../domain/map/reach.ts'
import type { Provision } from '../../../domain/model/record.ts'
import type { MapModel } from '../model.ts'
import { Chosen } from '../Sentence.tsx'
import type { Go } from '../use-state.ts'

/** No way between two provisions: said, with the nearest that can be reached from the one and that reach the other. */
export function NoRoute({ model, go }: { model: MapModel; go: Go }) {
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
        <Nearest model={model} name={`From ${from.name} you reach`} list={oneStepFrom(image, from.id)} go={go} />
        {to.kind !== 'SANCTION' && (
          <Nearest model={model} name={`${to.name} is reached from`} list={oneStepTo(image, to.id)} go={go} />
        )}
      </div>
    </>
  )
}

function Nearest({ model, name, list, go }: { model: MapModel; name: string; list: readonly Provision[]; go: Go }) {
  return (
    <section>
      <h3>{name}</h3>
      {list.length === 0 && <p>Nothing that the sources name.</p>}
      <ul>
        {list.map((provision) => (
          <li key={provision.id}>
            <Chosen model={model} provision={provision} go={go} />
          </li>
        ))}
      </ul>
    </section>
  )
}
