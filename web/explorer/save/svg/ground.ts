import { tierClass } from '../../../marks/TierTag.tsx'
import type { Drawn } from '../../drawing.ts'
import { BEYOND_NAME } from '../../words.ts'
import { LANES, PAPER } from './paper.ts'
import { rect, tag, text, wrapped } from './shapes.ts'

/** Height of the row of lane names. */
export const HEADS = 34

/** Lanes with their names, the pathways' bands, and every heading. */
export function ground({ scene, railEnd }: Drawn): string {
  const parts: string[] = []
  for (const { tier, x, w } of scene.lanes) {
    const { lane, fill, ink, line } = LANES[tierClass(tier)]
    parts.push(rect({ x, y: 0, w, h: scene.height }, { fill: lane }), rect({ x, y: -HEADS, w, h: HEADS - 4 }, { fill }))
    parts.push(rect({ x, y: -4, w, h: 3 }, { fill: line }))
    parts.push(text(x + w / 2, -HEADS + 20, tier?.name ?? BEYOND_NAME, { weight: 700, fill: ink, anchor: 'middle' }))
  }
  for (const row of scene.rows) {
    if (row.isLine) parts.push(rect(row, { rx: 8, fill: PAPER.ground, 'fill-opacity': 0.62, stroke: PAPER.rule }))
    else parts.push(lines(14, row.y + 24, row.of.name, 14, { weight: 700 }))
  }
  for (const head of scene.heads) {
    if (head.caption)
      parts.push(text(head.x, head.y + 14, head.line.name, { size: 14.4, weight: 700, fill: PAPER.quiet }))
    else {
      const middle = head.y + head.h / 2
      parts.push(lines(14, middle - 4, head.line.name, 13, { size: 16, weight: 700 }))
      const room = Math.floor((head.w - scene.geometry.left - 12) / 7.6)
      const says = wrapped(`Starts when ${head.line.starts}`, room)
      says.forEach((one, i) => {
        parts.push(
          text(scene.geometry.left + 10, middle + 5 + (i - (says.length - 1) / 2) * 19, one, { fill: PAPER.quiet }),
        )
      })
    }
  }
  parts.push(text(14, scene.dividerY + 20, 'On offer, by need', { size: 17, weight: 700 }))
  if (railEnd) parts.push(rail(scene.geometry.top, railEnd))
  return parts.join('')
}

function rail(top: number, end: { x: number; y: number; w: number }): string {
  const to = end.x + end.w / 2
  const stroke = { fill: 'none', stroke: PAPER.act, 'stroke-width': 2 }
  const says = 'Act now, from anywhere: a child may be at risk of harm'
  return (
    rect({ x: 14, y: top, w: 440, h: 26 }, { rx: 13, ...stroke }) +
    text(30, top + 18, says, { weight: 700, fill: PAPER.act }) +
    tag('path', { d: `M460 ${top + 10}H${to + 3}V${end.y}M460 ${top + 16}H${to - 3}V${end.y}`, ...stroke })
  )
}

function lines(x: number, y: number, says: string, letters: number, written: Parameters<typeof text>[3]): string {
  return wrapped(says, letters)
    .map((one, i) => text(x, y + i * 18, one, written))
    .join('')
}
