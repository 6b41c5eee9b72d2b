import type { MapModel } from './model.ts'
import { hasFilter } from './state.ts'
import { count } from './words.ts'

/** What a command has led to, in at most 15 words: shown, and spoken once. */
export function statusOf(model: MapModel, lines: number, left: number): string {
  const { state, routes, route, marked, shown, nodes, edges, data } = model
  if (state.route) {
    if (!route) return 'No route of up to 5 steps'
    return `Route ${routes.indexOf(route) + 1} of ${routes.length} shown, ${count(route.steps.length - 1, 'step')}`
  }
  if (shown) return `${nodes.length} of ${data.nodes.length} provisions, ${edges.length} of ${data.edges.length} links`
  if (hasFilter(state)) return `${marked.size} of ${data.nodes.length} provisions marked`
  if (state.focus) return `${count(model.near.size - 1, 'neighbour')}${lines ? `, ${count(lines, 'line')} drawn` : ''}`
  if (left) return `${lines} of ${lines + left} lines drawn. Choose one provision to see all of its own`
  return `${count(data.nodes.length, 'provision')}, ${lines ? `${count(lines, 'line')} drawn` : count(data.edges.length, 'link')}`
}
