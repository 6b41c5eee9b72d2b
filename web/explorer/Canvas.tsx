import cytoscape from 'cytoscape'
import { useEffect, useRef } from 'react'
import type { EdgeFamily } from '../../domain/map/direction.ts'
import { lengthOf } from '../../domain/map/layout/route/polyline.ts'
import type { RoutedLine } from '../../domain/map/layout/route/route.ts'
import type { Item } from '../../domain/map/layout/scene.ts'
import type { Drawn } from './drawing.ts'
import { DASH, inkOf, LINE_LOOKS } from './line-looks.ts'
import { useTheme } from './use-theme.ts'

interface Props {
  drawn: Drawn
  zoom: number
  /** Whether something is chosen: its lines are then drawn in the colour of a choice. */
  chosen: boolean
}

/** Above this many device pixels a tall canvas is drawn at a lower density: browsers give up on larger ones. */
const TALL = 3000
/** Radius of a turn, and what it shortens a line by. */
const TURN = { radius: 9, shortens: 3.86 }

/** The lines, and nothing else: the only file that knows Cytoscape. It draws where the layout says and moves nothing. */
export default function Canvas({ drawn, zoom, chosen }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const theme = useTheme()
  const { scene, lines } = drawn
  useEffect(() => {
    const container = box.current
    if (!container || theme === '') return
    const cy = cytoscape({
      container,
      elements: elements(scene.items, lines),
      layout: { name: 'preset', fit: false },
      zoom,
      minZoom: zoom,
      maxZoom: zoom,
      pan: { x: 0, y: 0 },
      pixelRatio: scene.height * zoom > TALL ? Math.min(devicePixelRatio, 1.5) : devicePixelRatio,
      userPanningEnabled: false,
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
      styleEnabled: true,
      style: style(chosen),
    })
    return () => cy.destroy()
  }, [scene, lines, zoom, chosen, theme])
  return (
    <>
      {/* Cytoscape puts a style of its own into the page unless something bears this id; its rule is in our own CSS. */}
      <span id="__________cytoscape_stylesheet" hidden />
      <div
        ref={box}
        className="map-canvas"
        aria-hidden="true"
        style={{ width: scene.width * zoom, height: scene.height * zoom }}
      />
    </>
  )
}

function elements(items: readonly Item[], lines: readonly RoutedLine[]): cytoscape.ElementDefinition[] {
  const ends = new Set(lines.flatMap((line) => [line.a, line.b]))
  const boxes = new Map(items.filter((item) => ends.has(item.id)).map((item) => [item.id, item]))
  const nodes = [...boxes.values()].map(({ id, x, y, w, h }) => ({
    data: { id, w, h },
    position: { x: x + w / 2, y: y + h / 2 },
  }))
  return [...nodes, ...lines.flatMap((line) => edge(line, boxes.get(line.a), boxes.get(line.b)) ?? [])]
}

/** Cytoscape wants turns as shares of the way between the ends, and distances from it. */
function edge(line: RoutedLine, a?: Item, b?: Item): cytoscape.ElementDefinition | null {
  const start = line.points[0]
  const end = line.points.at(-1)
  if (!a || !b || !start || !end) return null
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
  const length = Math.hypot(dx, dy)
  const turns = line.points.slice(1, -1).map(([x, y]) => [x - start[0], y - start[1]] as const)
  const from = (box: Item, [x, y]: readonly [number, number]) => `${x - box.x - box.w / 2}px ${y - box.y - box.h / 2}px`
  const drawn = lengthOf(line.points) - turns.length * TURN.shortens
  return {
    data: {
      id: `line:${line.id}`,
      source: line.a,
      target: line.b,
      family: line.family,
      straight: turns.length === 0 ? 1 : 0,
      weights: turns.map(([x, y]) => (x * dx + y * dy) / length ** 2).join(' '),
      distances: turns.map(([x, y]) => (y * dx - x * dy) / length).join(' '),
      from: from(a, start),
      to: from(b, end),
      dash: line.shared === 'b' ? -(drawn % (DASH[0] + DASH[1])) : 0,
    },
  }
}

/** Turns are measured between the ends of the line and not of the boxes; the published types lack this word. */
const FROM_ENDPOINTS: Readonly<Record<string, string>> = { 'edge-distances': 'endpoints' }

function style(chosen: boolean): cytoscape.StylesheetJson {
  const families = Object.keys(LINE_LOOKS) as EdgeFamily[]
  return [
    {
      selector: 'node',
      style: {
        width: 'data(w)',
        height: 'data(h)',
        shape: 'rectangle',
        'background-opacity': 0,
        'border-width': 0,
        events: 'no',
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'round-segments',
        'segment-radii': [TURN.radius],
        'radius-type': 'arc-radius',
        ...FROM_ENDPOINTS,
        'source-endpoint': (one: cytoscape.EdgeSingular) => one.data('from'),
        'target-endpoint': (one: cytoscape.EdgeSingular) => one.data('to'),
        events: 'no',
      },
    },
    {
      selector: 'edge[straight = 0]',
      style: {
        'segment-weights': (one: cytoscape.EdgeSingular) => one.data('weights'),
        'segment-distances': (one: cytoscape.EdgeSingular) => one.data('distances'),
      },
    },
    { selector: 'edge[straight = 1]', style: { 'curve-style': 'straight' } },
    ...families.map((family): cytoscape.StylesheetJsonBlock => {
      const { width, pattern, end, hollow, scale } = LINE_LOOKS[family]
      const ink = inkOf(family, chosen)
      return {
        selector: `edge[family = "${family}"]`,
        style: {
          width,
          'line-color': ink,
          'line-style': pattern,
          'line-dash-pattern': [...DASH],
          'line-dash-offset': (one: cytoscape.EdgeSingular) => one.data('dash'),
          'target-arrow-color': ink,
          'target-arrow-shape': end,
          'target-arrow-fill': hollow ? 'hollow' : 'filled',
          'arrow-scale': scale,
        },
      }
    }),
  ]
}
