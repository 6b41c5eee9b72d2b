import type { OpenNode, Scene, Shelf, Station } from '../../../../domain/map/layout/scene.ts'
import { tierClass } from '../../../marks/TierTag.tsx'
import type { MapModel } from '../../model.ts'
import { unbroken } from '../../unbroken.ts'
import { LANES, PAPER } from './paper.ts'
import { centred, rect, tag, text } from './shapes.ts'

const lookOf = (scene: Scene, lane: string) =>
  LANES[tierClass(scene.lanes.find((one) => one.id === lane)?.tier ?? null)]

/** A provision with its tier's border and ticks, its name, and its number on a route. */
export function node(model: MapModel, scene: Scene, item: Station | OpenNode): string {
  const { ink, fill, line, rim } = lookOf(scene, item.lane)
  const bars = scene.lanes.find((one) => one.id === item.lane)?.tier?.bars ?? 0
  const away = model.near.size > 0 && !model.near.has(item.id)
  const chosen = model.state.focus === item.id
  const box = { x: item.x + rim / 2, y: item.y + rim / 2, w: item.w - rim, h: item.h - rim }
  const ground = chosen ? PAPER.text : away ? PAPER.ground : fill
  const parts = [rect(box, { rx: 7, fill: ground, stroke: line, 'stroke-width': rim })]
  // Two bars, two lines: the double border of the screen.
  if (bars === 2) parts.push(rect(box, { rx: 7, fill: 'none', stroke: ground, 'stroke-width': 1.4 }))
  for (let i = 0; i < bars; i++)
    parts.push(tag('rect', { x: item.x + 9 + i * 6, y: item.y - 8, width: 4, height: 8, fill: line }))
  if (bars === 0) parts.push(hatching(item, line))
  if (model.marked.has(item.id)) parts.push(rect(item, { rx: 8, fill: 'none', stroke: ink, 'stroke-width': 3 }))
  const fore = chosen ? PAPER.ground : away ? PAPER.quiet : PAPER.text
  parts.push(centred(item, unbroken(item.node.label), 19, { weight: 600, fill: fore }))
  const stop = model.route?.steps.findIndex((step) => step.provision.id === item.id) ?? -1
  if (stop >= 0) {
    parts.push(
      tag('circle', { cx: item.x, cy: item.y, r: 13, fill: PAPER.chosen, stroke: PAPER.ground, 'stroke-width': 2 }),
    )
    parts.push(
      text(item.x, item.y + 5, String(stop + 1), { size: 14, weight: 600, fill: PAPER.ground, anchor: 'middle' }),
    )
  }
  return parts.join('')
}

/** The hatched edge of what stands beyond the tiers. */
function hatching({ x, y, h }: { x: number; y: number; h: number }, ink: string): string {
  const strokes = Array.from({ length: Math.floor((h - 14) / 5) }, (_, i) => `M${x + 1} ${y + 14 + i * 5}l7 -7`)
  return tag('path', { d: strokes.join(''), stroke: ink, 'stroke-width': 1.6 })
}

/** A card with every name in it; opened, its heading. */
export function card(model: MapModel, scene: Scene, shelf: Shelf): string {
  const { shown, near, marked } = model
  const list = shown ? shelf.list.filter((one) => shown.has(one.id)) : shelf.list
  if (list.length === 0) return ''
  const { ink, line } = lookOf(scene, shelf.lane)
  if (shelf.open)
    return text(shelf.x + 10, shelf.y + 28, `${shelf.of.name} (${list.length})`, { weight: 700, fill: ink })
  const parts = [rect(shelf, { rx: 8, fill: PAPER.ground, stroke: line }), rect({ ...shelf, w: 5 }, { fill: line })]
  parts.push(
    text(shelf.x + shelf.w - 14, shelf.y + shelf.h / 2 + 5, String(list.length), {
      weight: 700,
      fill: ink,
      anchor: 'middle',
    }),
  )
  if (shelf.isLine) return parts.join('') + text(shelf.x + 12, shelf.y + 27, list.map((one) => one.label).join(' → '))
  const across = shelf.lastColumn - shelf.column + 1
  // As on the screen: the second column begins after the longest name of the first.
  const longest = Math.max(...list.filter((_one, i) => i % across === 0).map((one) => one.label.length * 6.9))
  const second = Math.max((shelf.w - 40) * 0.46, longest + 10)
  list.forEach((one, i) => {
    const x = shelf.x + 12 + (i % across) * second
    const y = shelf.y + 18 + Math.floor(i / across) * scene.geometry.shelf.line
    const hit = marked.has(one.id) || near.has(one.id)
    if (hit)
      parts.push(
        rect({ x: x - 3, y: y - 13, w: one.label.length * 7.3 + 6, h: 17 }, { rx: 3, fill: PAPER.mark, stroke: ink }),
      )
    parts.push(text(x, y, one.label, { size: across > 1 ? 14.4 : 13.5, weight: hit ? 600 : 400 }))
  })
  return parts.join('')
}
