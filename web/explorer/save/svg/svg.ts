import { EDGE_FAMILIES } from '../../../../domain/map/direction.ts'
import { inWords } from '../../../marks/date.ts'
import type { Drawn } from '../../drawing.ts'
import type { MapModel } from '../../model.ts'
import { FAMILY_NAMES } from '../../words.ts'
import { ground, HEADS } from './ground.ts'
import { line } from './lines.ts'
import { FONT, PAPER } from './paper.ts'
import { centred, escaped, rect, tag, text } from './shapes.ts'
import { card, node } from './things.ts'

/** Above the drawing: title, and the row of lane names. Below it: the key, and what it was made from. */
const ABOVE = 48 + HEADS
const BELOW = 84

export interface Made {
  /** The day it was made, ISO. */
  on: string
  address: string
  status: string
  /** A style with the typeface; empty on a page that has it already. */
  typeface: string
}

/** The drawing as a file of its own, written from the layout: real text, with title, description, key and origin. */
export function svgOf(model: MapModel, drawn: Drawn, made: Made): { svg: string; width: number; height: number } {
  const { scene, lines, conditions } = drawn
  const { area, edition, publishedOn } = model.image.data
  const width = scene.width
  const height = ABOVE + scene.height + BELOW
  const title = `Map of provision and pathways, ${area.name}`
  const desc = `${made.status}. Edition ${edition} of ${inWords(publishedOn)}. Lanes from less to more intensive, pathways above, what is on offer by need below.`
  const things = scene.items.map((item) => {
    if (item.type === 'shelf') return card(model, scene, item)
    return !model.shown || model.shown.has(item.id) ? node(model, scene, item) : ''
  })
  const said = conditions.map(
    (one) =>
      rect({ x: one.x, y: one.y + 1, w: one.w, h: 34 }, { rx: 4, fill: PAPER.ground, ...(one.inferred && INFERRED) }) +
      centred(one, one.says, 21, { size: 14, line: 16 }),
  )
  const drawing = [ground(drawn), ...lines.map((one) => line(one, model.near.size > 0)), ...said, ...things]
  const inside = [
    tag('title', { id: 'title' }, escaped(title)),
    tag('desc', { id: 'desc' }, escaped(desc)),
    made.typeface,
    rect({ x: 0, y: 0, w: width, h: height }, { fill: PAPER.ground }),
    text(14, 30, title, { size: 21, weight: 700 }),
    tag('g', { transform: `translate(0 ${ABOVE})` }, drawing.join('')),
    tag('g', { transform: `translate(14 ${ABOVE + scene.height + 24})` }, key(width)),
    text(
      14,
      height - 14,
      `${made.status}. Edition ${edition}, ${inWords(publishedOn)}. Saved ${inWords(made.on)}. ${made.address}`,
      {
        size: 13,
        fill: PAPER.quiet,
      },
    ),
  ]
  const head = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    ...{ width, height, role: 'img', 'aria-labelledby': 'title desc', 'font-family': FONT },
  }
  return { svg: tag('svg', head, inside.join('')), width, height }
}

const INFERRED = { stroke: PAPER.edge, 'stroke-dasharray': '3 3' }

function key(width: number): string {
  const step = Math.min(200, (width - 40) / EDGE_FAMILIES.length)
  return EDGE_FAMILIES.map((family, i) => {
    const points = [[i * step, 0] as const, [i * step + 52, 0] as const]
    return line({ family, points }, false) + text(i * step + 62, 5, FAMILY_NAMES[family], { size: 14 })
  }).join('')
}
