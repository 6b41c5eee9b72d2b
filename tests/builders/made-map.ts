import type { ImageData } from '../../domain/model/image.ts'
import type { Edge, Line, Provision } from '../../domain/model/record.ts'
import { anArea, anEdge, aProvision } from './area.ts'

const LANES = ['low', 'middle', 'high', 'beyond'] as const
const ROWS = ['planning', 'behaviour', 'feelings', 'peers', 'learning', 'family', 'place', 'health']
const KINDS = ['ESCALATES_TO', 'ESCALATES_TO', 'REQUIRES', 'CONSULTS', 'STEPS_DOWN_TO'] as const
const WORDS = ['Nurture', 'Mentor', 'Bridge', 'Steps', 'Anchor', 'Harbour', 'Compass', 'Circle', 'Listening', 'Garden']
const STATIONS = 32
const A_LINE = 4

/** Numbers from 0 to 1 in a fixed order: the made map is the same every time. */
function fixedNumbers(): () => number {
  let state = 7
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

/** An invented area with this many provisions, 1.6 links each, in the shape of the real one: eight pathways, seven rows. */
export function madeMap(count = 300): ImageData {
  const number = fixedNumbers()
  const pick = <T>(list: readonly T[]): T => list[Math.floor(number() * list.length)] as T
  const provisions: Provision[] = Array.from({ length: count }, (_, i) => {
    const onLine = i < STATIONS
    const lane = onLine
      ? i % A_LINE > 1
        ? 'high'
        : 'middle'
      : (LANES[Math.min(3, Math.floor(number() * 3.3))] ?? 'low')
    const name = `${pick(WORDS)} ${pick(WORDS).toLowerCase()} ${i}`
    const family = onLine ? 'planning' : pick(ROWS.slice(1))
    return aProvision(`p-${i}`, {
      name,
      label: name,
      lane,
      family,
      tiers: lane === 'beyond' ? [] : [{ tier: lane, explicit: false }],
    })
  })
  const lines: Line[] = Array.from({ length: STATIONS / A_LINE }, (_, i) => ({
    id: `line-${i}`,
    order: i + 1,
    name: `Line ${i + 1}`,
    starts: 'a made condition holds',
    stations: provisions.slice(i * A_LINE, (i + 1) * A_LINE).map(({ id }) => ({ id })),
  }))
  const tiers = LANES.slice(0, 3).map((id, i) => ({
    id,
    framework: 'ladder',
    name: id,
    rank: i + 1,
    bars: i + 1,
    means: id,
    cites: [{ source: 'handbook', where: 'Page 1' }],
  }))
  const families = ROWS.map((id, i) => ({ id, order: i + 1, name: id, says: '', needs: [] }))
  return anArea({
    provisions,
    lines,
    tiers,
    families,
    edges: links(provisions, lines, Math.round(count * 1.6), number),
  })
}

function links(provisions: readonly Provision[], lines: readonly Line[], count: number, number: () => number): Edge[] {
  const found = new Map<string, Edge>()
  const add = (from: string, kind: Edge['kind'], to: string) => {
    const key = `${from}>${to}`
    if (from !== to && !found.has(key)) found.set(key, anEdge(`m-${found.size}`, from, kind, to))
  }
  for (const { stations } of lines) {
    stations.slice(1).forEach((station, i) => {
      add(stations[i]?.id ?? '', 'ESCALATES_TO', station.id)
    })
  }
  const any = () => provisions[Math.floor(number() * provisions.length)] as Provision
  while (found.size < count) {
    const [a, b] = [any(), any()]
    if (number() < 0.7 && a.family !== b.family) continue
    const kind = KINDS[Math.floor(number() * KINDS.length)] ?? 'CONSULTS'
    const forward = laneAt(a) <= laneAt(b)
    add(forward ? a.id : b.id, kind, forward ? b.id : a.id)
  }
  return [...found.values()]
}

const laneAt = ({ lane = '' }: Provision): number => (LANES as readonly string[]).indexOf(lane)
