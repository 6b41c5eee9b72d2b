import type { Drawn } from '../drawing.ts'
import type { MapModel } from '../model.ts'
import { sentence } from '../relations.ts'
import { rowsOf } from '../table/rows.ts'
import { count } from '../words.ts'
import { csvOf } from './csv.ts'
import { download } from './download.ts'

interface Props {
  model: MapModel
  drawn: Drawn | null
  say: (text: string) => void
}

/** What is on the map as a file, as text, or on paper. */
export function Save({ model, say }: Props) {
  const { image, edges } = model
  const name = `map-${image.data.area.id}-edition-${image.data.edition}`
  const copy = (text: string, said: string) =>
    navigator.clipboard.writeText(text).then(
      () => say(said),
      () => say('The browser did not allow copying'),
    )
  return (
    <div className="map-save">
      <button
        type="button"
        className="btn btn--2"
        onClick={() => {
          download(csvOf(rowsOf(image, edges)), `${name}.csv`, 'text/csv')
          say(`Table with ${count(edges.length, 'link')} saved`)
        }}
      >
        Table (CSV)
      </button>
      <button
        type="button"
        className="btn btn--2"
        onClick={() =>
          void copy(edges.map((edge) => sentence(image, edge)).join('\n'), `${count(edges.length, 'sentence')} copied`)
        }
      >
        Copy as sentences
      </button>
      <button type="button" className="btn btn--2" onClick={() => void copy(location.href, 'Link copied')}>
        Copy link
      </button>
      <button type="button" className="btn btn--2" onClick={() => print()}>
        Print
      </button>
    </div>
  )
}
