import { familyOf } from '../../../domain/map/direction.ts'
import type { MapModel } from '../model.ts'
import { Chosen, Sentence } from '../Sentence.tsx'

/** Each pathway as sentences, first: on a phone this answers the first two questions with nothing opened. */
export function Pathways({ model }: { model: MapModel }) {
  const { data, edges, image, shown } = model
  const lines = data.lines.flatMap((line) => {
    const stations = line.stations.map((station) => station.id).filter((id) => !shown || shown.has(id))
    const own = edges.filter((edge) => familyOf(edge) === 'goes-on-to' && stations.includes(edge.from))
    own.sort((a, b) => stations.indexOf(a.from) - stations.indexOf(b.from))
    return stations.length ? [{ line, stations, own }] : []
  })
  if (lines.length === 0) return null
  return (
    <section>
      <h2 className="outline-lane outline-lane--pathways">Pathways</h2>
      {lines.map(({ line, stations, own }) => (
        <section key={line.id}>
          <h3>{line.name}</h3>
          <p>Starts when {line.starts}.</p>
          <ul>
            {own.map((edge) => {
              const [from, to] = [image.by.provisions.get(edge.from), image.by.provisions.get(edge.to)]
              if (!from || !to) return null
              return (
                <li key={edge.id}>
                  <Chosen model={model} provision={from} /> goes on to
                  <Sentence model={model} edge={edge} other={to} />
                </li>
              )
            })}
            {stations
              .filter((id) => !own.some((edge) => edge.from === id || edge.to === id))
              .map((id) => {
                const provision = image.by.provisions.get(id)
                return provision ? (
                  <li key={id}>
                    <Chosen model={model} provision={provision} />
                  </li>
                ) : null
              })}
          </ul>
        </section>
      ))}
    </section>
  )
}
