import { type Changes, changesBetween } from '../../../domain/map/changes.ts'
import type { Edge, Provision } from '../../../domain/model/record.ts'
import { inWords } from '../../marks/date.ts'
import { editionBefore, editionOn } from '../editions/past.ts'
import { type Past, usePast } from '../editions/use-past.ts'
import type { MapModel } from '../model.ts'
import { sentence } from '../relations.ts'
import { inOneLine } from '../words.ts'

/** What changed on the map between the edition in force on a date, or the one before, and the one that is shown. */
export function Changed({ model }: { model: MapModel }) {
  const { since } = model.state
  const { data } = model.image
  const find = () => (since ? editionOn(data, since) : editionBefore(data))
  const past = usePast(`${data.edition} since ${since ?? 'before'}`, find)
  return past?.is === 'here' ? <Between past={past} model={model} /> : <NotThere past={past} since={since} />
}

function NotThere({ past, since }: { past: Past | null; since: string | null }) {
  if (past?.is === 'unreached') return <p>The earlier edition could not be fetched.</p>
  if (past?.is !== 'none') return <p aria-busy="true">Fetching the earlier edition.</p>
  return (
    <p>
      {since ? `There was no edition on ${inWords(since)}.` : 'This is the first edition: there is none before it.'}
    </p>
  )
}

function Between({ past, model }: { past: Past & { is: 'here' }; model: MapModel }) {
  const now = model.image.data
  const { provisions, edges } = changesBetween(past.data, now)
  const provision = (one: Provision) => one.name
  const edge = (one: Edge) => sentence(model.image, one)
  return (
    <>
      <p>
        Edition {past.data.edition}, {inWords(past.data.publishedOn)}, beside edition {now.edition},{' '}
        {inWords(now.publishedOn)}. Names, tiers, criteria and links are compared; a provision’s page has its own
        history.
      </p>
      <div className="map-lists">
        <Told name="provisions" changes={provisions} says={provision} />
        <Told name="links" changes={edges} says={edge} />
      </div>
    </>
  )
}

function Told<T extends { id: string }>({
  name,
  changes,
  says,
}: {
  name: string
  changes: Changes<T>
  says: (one: T) => string
}) {
  const { added, removed, changed } = changes
  if (added.length + removed.length + changed.length === 0) return <p>No change in {name}.</p>
  return (
    <section>
      <h3>{name.charAt(0).toUpperCase() + name.slice(1)}</h3>
      <ul>
        {added.map((one) => (
          <li key={one.id}>
            <ins>+ Added: {says(one)}</ins>
          </li>
        ))}
        {removed.map((one) => (
          <li key={one.id}>
            <del>− Removed: {says(one)}</del>
          </li>
        ))}
        {changed.map(({ now, fields }) => (
          <li key={now.id}>
            Changed: {says(now)} ({inOneLine(fields)})
          </li>
        ))}
      </ul>
    </section>
  )
}
