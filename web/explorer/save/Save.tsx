import type { Drawn } from '../drawing.ts'
import type { MapModel } from '../model.ts'
import { sentence } from '../relations.ts'
import { rowsOf } from '../table/rows.ts'
import { count } from '../words.ts'
import { csvOf } from './csv.ts'
import { download } from './download.ts'
import { pictureOf } from './picture-of.ts'
import { pngOf } from './png.ts'
import { typeface } from './svg/font.ts'

interface Props {
  model: MapModel
  drawn: Drawn | null
  say: (text: string) => void
}

/** What is on the map as a file, as text, or on paper. */
export function Save({ model, drawn, say }: Props) {
  const { image, edges } = model
  const name = `map-${image.data.area.id}-edition-${image.data.edition}`
  const png = async () => {
    say('Making the picture')
    // Two frames, so that the word is on the screen before the work begins.
    await new Promise((ready) => requestAnimationFrame(() => requestAnimationFrame(ready)))
    try {
      const { blob, scale } = await pngOf(pictureOf(model, drawn, await typeface()))
      download(blob, `${name}.png`, 'image/png')
      say(scale < 2 ? 'Picture saved, smaller because it is very tall' : 'Picture saved')
    } catch {
      say('The picture could not be made. The drawing (SVG) can be saved instead')
    }
  }
  const svg = async () => {
    const letters = await typeface().catch(() => '')
    download(pictureOf(model, drawn, letters).svg, `${name}.svg`, 'image/svg+xml')
    say('Drawing saved')
  }
  const copy = (text: string, said: string) =>
    navigator.clipboard.writeText(text).then(
      () => say(said),
      () => say('The browser did not allow copying'),
    )
  const ways: [string, () => void][] = [
    ['Drawing (SVG)', () => void svg()],
    ['Picture (PNG)', () => void png()],
    [
      'Table (CSV)',
      () => {
        download(csvOf(rowsOf(image, edges)), `${name}.csv`, 'text/csv')
        say(`Table with ${count(edges.length, 'link')} saved`)
      },
    ],
    [
      'Copy as sentences',
      () =>
        void copy(edges.map((edge) => sentence(image, edge)).join('\n'), `${count(edges.length, 'sentence')} copied`),
    ],
    ['Copy link', () => void copy(location.href, 'Link copied')],
    ['Print', () => print()],
  ]
  return (
    <div className="map-save">
      {ways.map(([says, does]) => (
        <button key={says} type="button" className="btn btn--2" onClick={does}>
          {says}
        </button>
      ))}
    </div>
  )
}
