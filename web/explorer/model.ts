import type { Image } from '../../domain/image/image.ts'
import { around } from '../../domain/map/layout/around.ts'
import { type MapData, mapData, type Placed } from '../../domain/map/layout/map-data.ts'
import { mapOf } from '../../domain/map/map.ts'
import type { Route } from '../../domain/model/answer.ts'
import type { Edge } from '../../domain/model/record.ts'
import { routes } from '../../domain/routes/routes.ts'
import { today } from '../marks/date.ts'
import { hasFilter, type MapState } from './state.ts'

/** What map, outline and table are all drawn from, so that they can never hold different sets. */
export interface MapModel {
  readonly image: Image
  readonly state: MapState
  readonly data: MapData
  /** Provisions that are not hidden, and the links between them. */
  readonly nodes: readonly Placed[]
  readonly edges: readonly Edge[]
  /** The ids of `nodes`; null where nothing is hidden. */
  readonly shown: ReadonlySet<string> | null
  /** What the filter keeps; empty without a filter. */
  readonly marked: ReadonlySet<string>
  /** The chosen provision's neighbourhood, or the stops of the route. Everything else steps back. */
  readonly near: ReadonlySet<string>
  /** The edges to draw and no others; null at the start. */
  readonly only: ReadonlySet<string> | null
  /** Every way between the ends of the route, quickest first, and the one that is drawn. */
  readonly routes: readonly Route[]
  readonly route: Route | null
}

export function mapModel(image: Image, state: MapState): MapModel {
  const data = mapData(image)
  const marked = hasFilter(state) ? new Set(filtered(image, state)) : new Set<string>()
  const ways = state.route ? routes(image, { ...state.route, on: today() }) : []
  const route = state.route ? (ways[Math.min(state.route.way, ways.length - 1)] ?? null) : null
  const focused = state.focus ? around(data, state.focus, state.depth, state.families) : null
  const near = route ? new Set(route.steps.map((step) => step.provision.id)) : (focused?.nodes ?? ends(state))
  const shown = state.only ? (hasFilter(state) ? marked : near.size ? near : null) : null
  return {
    image,
    state,
    data,
    nodes: shown ? data.nodes.filter((node) => shown.has(node.id)) : data.nodes,
    edges: shown ? data.edges.filter((edge) => shown.has(edge.from) && shown.has(edge.to)) : data.edges,
    shown,
    marked,
    near,
    only: state.route ? new Set(route?.steps.flatMap((step) => step.edge?.id ?? [])) : (focused?.edges ?? null),
    routes: ways,
    route,
  }
}

/** The same filter as the one other systems ask with. */
function filtered(image: Image, { tiers, kinds, needs }: MapState): string[] {
  return mapOf(image, { tiers, kinds, needs }).nodes.map((node) => node.id)
}

/** Without a way between them, the two ends alone. */
const ends = ({ route }: MapState): ReadonlySet<string> => new Set(route ? [route.from, route.to] : [])
