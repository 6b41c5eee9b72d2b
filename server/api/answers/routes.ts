import type { PathwayMap } from '../../../domain/map/map.ts'
import type { Route } from '../../../domain/model/answer.ts'
import type { Dated } from './dated.ts'

/** A way in the shape of the schema. */
export const routeAnswer = (route: Route, { provision, edge }: Dated) => ({
  ...route,
  steps: route.steps.map((step) => ({
    ...step,
    provision: provision(step.provision),
    edge: step.edge && edge(step.edge),
  })),
})

/** The map in the shape of the schema. */
export const mapAnswer = ({ nodes, edges }: PathwayMap, { provision, edge }: Dated) => ({
  nodes: nodes.map(provision),
  edges: edges.map(edge),
})
