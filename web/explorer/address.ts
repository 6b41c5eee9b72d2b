import type { Image } from '../../domain/image/image.ts'
import { EDGE_FAMILIES, type EdgeFamily } from '../../domain/map/direction.ts'
import { PROVISION_KINDS } from '../../domain/model/words.ts'
import { AT_START, type MapState, QUESTIONS, VIEWS } from './state.ts'

/** The families as they are called in an address. */
const FAMILY_WORDS: Record<EdgeFamily, string> = {
  'goes-on-to': 'next',
  'needs-first': 'first',
  'steps-down-to': 'down',
  'ask-or-instead': 'ask',
  'act-now': 'now',
}

/** The state an address holds. What this area or this product does not know is dropped quietly. */
export function readAddress(query: URLSearchParams, image: Image): MapState {
  const { provisions, tiers, needs, families, lines } = image.by
  const list = (key: string) => (query.get(key) ?? '').split(',').filter(Boolean)
  const among = <T extends string>(known: readonly T[], key: string) => known.filter((one) => list(key).includes(one))
  const oneOf = <T extends string>(known: readonly T[], key: string) =>
    known.find((one) => one === query.get(key)) ?? null
  const date = (key: string) => (/^\d{4}-\d{2}-\d{2}$/.test(query.get(key) ?? '') ? query.get(key) : null)
  const isCard = (id: string) => {
    const [row = '', lane = ''] = id.split('.')
    return row === 'line' ? lines.has(lane) : families.has(row)
  }
  const route = readRoute(query.get('route') ?? '', (id) => provisions.has(id))
  const focus = query.get('focus') ?? ''
  return {
    focus: !route && provisions.has(focus) ? focus : null,
    depth: query.get('depth') === '2' ? 2 : 1,
    route,
    open: new Set(list('open').filter(isCard).sort()),
    tiers: list('tier').filter((id) => tiers.has(id)),
    kinds: among(PROVISION_KINDS, 'kind'),
    families: new Set(
      query.has('edge') ? EDGE_FAMILIES.filter((family) => list('edge').includes(FAMILY_WORDS[family])) : AT_START,
    ),
    needs: list('need').filter((id) => needs.has(id)),
    only: query.get('only') === '1',
    view: oneOf(VIEWS, 'view'),
    on: date('on'),
    since: date('since'),
    ask: oneOf(QUESTIONS, 'ask'),
  }
}

/** `from..to`, or `from..to..2` for the second way. */
function readRoute(text: string, known: (id: string) => boolean): MapState['route'] {
  const [from = '', to = '', way = '1'] = text.split('..')
  if (!known(from) || !known(to)) return null
  return { from, to, way: /^[1-9]\d?$/.test(way) ? Number(way) - 1 : 0 }
}

/** The address of a state: keys in one order, what is as it was at the start left out. Equal states, equal addresses. */
export function writeAddress(state: MapState): string {
  const { focus, depth, route, open, tiers, kinds, families, needs, only, view, on, since, ask } = state
  const words = EDGE_FAMILIES.filter((family) => families.has(family)).map((family) => FAMILY_WORDS[family])
  const usual = families.size === AT_START.length && AT_START.every((family) => families.has(family))
  const parts: [string, string | null | false][] = [
    ['focus', focus],
    ['depth', focus !== null && depth === 2 && '2'],
    ['route', route && [route.from, route.to, ...(route.way ? [route.way + 1] : [])].join('..')],
    ['open', [...open].sort().join(',')],
    ['tier', [...tiers].sort().join(',')],
    ['kind', [...kinds].sort().join(',')],
    ['edge', !usual && (words.join(',') || 'none')],
    ['need', [...needs].sort().join(',')],
    ['only', only && '1'],
    ['view', view],
    ['on', on],
    ['since', since],
    ['ask', ask],
  ]
  const query = parts.flatMap(([key, value]) => (value ? [`${key}=${value}`] : []))
  return query.length ? `?${query.join('&')}` : ''
}
