import { WIDE } from '../../../domain/map/layout/geometry.ts'
import { today } from '../../marks/date.ts'
import { type Drawn, draw } from '../drawing.ts'
import type { MapModel } from '../model.ts'
import { statusOf } from '../status.ts'
import { svgOf } from './svg/svg.ts'

/** The drawing as it now stands; from a twin in words, as it would open on a wide screen. */
export function pictureOf(model: MapModel, shown: Drawn | null, typeface = '') {
  const whole = shown?.scene.geometry.shelf.brief
  const drawn = shown && !whole ? shown : draw(model, WIDE)
  const status = statusOf(model, drawn.lines.length, drawn.left)
  return svgOf(model, drawn, { on: today(), address: location.href, status, typeface })
}
