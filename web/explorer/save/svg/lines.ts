import type { EdgeFamily } from '../../../../domain/map/direction.ts'
import { clean, type Point } from '../../../../domain/map/layout/route/polyline.ts'
import type { RoutedLine } from '../../../../domain/map/layout/route/route.ts'
import { DASH, LINE_LOOKS } from '../../line-looks.ts'
import { PAPER } from './paper.ts'
import { tag } from './shapes.ts'

const PATTERNS = { solid: undefined, dashed: DASH.join(' '), dotted: '2 3' }
const TURN = 9

function inkOnPaper(family: EdgeFamily, chosen: boolean): string {
  if (family === 'act-now') return PAPER.act
  if (chosen && (family === 'goes-on-to' || family === 'needs-first')) return PAPER.chosen
  return family === 'goes-on-to' ? PAPER.text : PAPER.edge
}

/** A line with its pattern and its end. */
export function line({ points, family }: Pick<RoutedLine, 'points' | 'family'>, chosen: boolean): string {
  const { width, pattern } = LINE_LOOKS[family]
  const ink = inkOnPaper(family, chosen)
  const way = tag('path', {
    d: path(clean(points)),
    fill: 'none',
    stroke: ink,
    'stroke-width': width,
    'stroke-dasharray': PATTERNS[pattern],
  })
  return way + end(points, family, ink)
}

/** Turns are rounded where both pieces are long enough. */
function path(points: readonly Point[]): string {
  return points
    .map(([x, y], i) => {
      const [before, after] = [points[i - 1], points[i + 1]]
      if (!before) return `M${x} ${y}`
      if (!after) return `L${x} ${y}`
      const [a, b] = [towards([x, y], before), towards([x, y], after)]
      return `L${a[0]} ${a[1]}Q${x} ${y} ${b[0]} ${b[1]}`
    })
    .join('')
}

function towards([x, y]: Point, [tx, ty]: Point): Point {
  const far = Math.hypot(tx - x, ty - y)
  const by = Math.min(TURN, far / 2) / (far || 1)
  return [x + (tx - x) * by, y + (ty - y) * by]
}

function end(points: readonly Point[], family: EdgeFamily, ink: string): string {
  const [before, last] = [points.at(-2), points.at(-1)]
  if (!before || !last) return ''
  const turn = (Math.atan2(last[1] - before[1], last[0] - before[0]) * 180) / Math.PI
  const place = { transform: `translate(${last[0]} ${last[1]}) rotate(${turn})`, stroke: ink }
  const look = LINE_LOOKS[family]
  if (look.end === 'circle') return tag('circle', { ...place, cx: -4, cy: 0, r: 4, fill: ink })
  if (look.end === 'tee') return tag('path', { ...place, d: 'M-1.5 -6V6', 'stroke-width': 3 })
  return tag('path', { ...place, d: 'M-10 -5L0 0L-10 5Z', fill: look.hollow ? PAPER.ground : ink })
}
