import type { Route } from '../../../domain/model/answer.ts'
import { Founded } from '../../marks/Founded.tsx'
import { condition, lasting } from '../../provision/relations.ts'
import type { MapModel } from '../model.ts'
import { Chosen } from '../Sentence.tsx'
import type { Go } from '../use-state.ts'
import { count } from '../words.ts'
import { NoRoute } from './NoRoute.tsx'

/** Every way between two provisions, as numbered sentences; the one that is drawn first. */
export function Routes({ model, go }: { model: MapModel; go: Go }) {
  const { routes, route, state } = model
  if (!route || !state.route) return <NoRoute model={model} />
  const at = routes.indexOf(route)
  const next = (at + 1) % routes.length
  const ordered = [route, ...routes.filter((one) => one !== route)]
  return (
    <>
      {routes.length > 1 && (
        <p>
          <button
            type="button"
            className="btn btn--2"
            onClick={() => state.route && go({ route: { ...state.route, way: next } })}
          >
            Next route
          </button>
        </p>
      )}
      <div className="map-lists">
        {ordered.map((one) => (
          <section key={routes.indexOf(one)} aria-current={one === route || undefined}>
            <h3>
              Route {routes.indexOf(one) + 1} of {routes.length}, {count(one.steps.length - 1, 'step')}
              {one === route && routes.length > 1 && ', drawn'}
            </h3>
            <p className="small quiet">{daysOf(one)}</p>
            <Steps model={model} route={one} />
          </section>
        ))}
      </div>
    </>
  )
}

function Steps({ model, route }: { model: MapModel; route: Route }) {
  return (
    <ol>
      {route.steps.slice(1).map(({ provision, edge }, i) => (
        <li key={provision.id}>
          <p>
            From <Chosen model={model} provision={route.steps[i]?.provision ?? provision} />{' '}
            {edge ? 'go on to' : 'go straight, at once, to'} <Chosen model={model} provision={provision} />
            {edge && `${condition(edge)} ${lasting(edge)}`}
            {!edge && '.'}
          </p>
          {edge && <Founded image={model.image} by={{ ...edge, force: edge.force ?? 'LOCAL_GUIDE' }} />}
        </li>
      ))}
    </ol>
  )
}

/** How long a way takes, in words; what is not known is said to be so. */
function daysOf({ schoolDaysMin: min, schoolDaysMax: max }: Route): string {
  if (min === null || max === null) return 'How long it takes is not in the sources.'
  if (max === 0) return 'At once.'
  return min === max ? `About ${max} school days.` : `About ${min} to ${max} school days.`
}
