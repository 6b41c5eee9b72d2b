import { byId } from '../../domain/image/order.ts'
import { EDGE_KINDS } from '../../domain/model/words.ts'
import { edgeFields } from './edges.ts'
import type { Asks, Row } from './graph.ts'
import { type NodeNoun, nounOf } from './labels.ts'
import { type Layer, nameOf } from './layer.ts'
import { asFields, type Fields } from './properties.ts'
import { putTogether } from './put-together.ts'
import { fieldsIn, numberIn, textIn, textsIn } from './row.ts'
import { OVERRIDES, shapeOfKind } from './shapes.ts'
import type { StatedLink } from './take-apart.ts'

/** What an area itself said in one edition, and since which edition it has said each thing. */
export interface ReadLayer {
  readonly layer: Layer
  /** By `noun/id`: the edition in which the record was last changed. */
  readonly revisions: ReadonlyMap<string, number>
}

/** Null when the area says nothing in that edition: there is no such edition. */
export async function readLayer(graph: Asks, area: string, edition: number): Promise<ReadLayer | null> {
  const versions = await graph.ask('versions-of-area', { area, edition })
  const links = await graph.ask('links-of-area', { area, edition })
  const linksOf = statedLinks(links)
  const records: Record<string, Fields[]> = {}
  const revisions = new Map<string, number>()
  const add = (noun: NodeNoun | 'edges', id: string, since: number, fields: Fields) => {
    records[noun] ??= []
    records[noun].push(fields)
    revisions.set(nameOf({ noun, id }), since)
  }

  for (const row of versions) {
    const [noun, id] = [nounOf(textsIn(row, 'labels')), textIn(row, 'id')]
    const rest = asFields(fieldsIn(row, 'properties'))
    const record = putTogether(rest, linksOf.get(nameOf({ noun, id })) ?? [])
    add(noun, id, numberIn(row, 'since'), { ...record, id })
  }
  for (const row of links) {
    const edge = edgeIn(row)
    if (edge) add('edges', textIn(edge, 'id'), numberIn(fieldsIn(row, 'properties'), 'since'), edge)
  }
  const layer = asLayer(records)
  return layer && { layer, revisions }
}

/** The links that records state, by `noun/id` of the record. */
function statedLinks(rows: readonly Row[]): Map<string, StatedLink[]> {
  const linksOf = new Map<string, StatedLink[]>()
  for (const row of rows) {
    const kind = textIn(row, 'kind')
    const shape = shapeOfKind(kind)
    if (!shape) continue
    const properties = fieldsIn(row, 'properties')
    const [stating, names] = shape.reversed ? (['to', 'from'] as const) : (['from', 'to'] as const)
    const stater = nameOf({ noun: nounOf(textsIn(row, `${stating}Labels`)), id: textIn(row, stating) })
    const place = properties.place === undefined ? {} : { place: numberIn(properties, 'place') }
    const link = {
      kind,
      names: textIn(row, names),
      path: textIn(properties, 'path'),
      ...place,
      says: asFields(properties),
    }
    const links = linksOf.get(stater)
    if (links) links.push(link)
    else linksOf.set(stater, [link])
  }
  return linksOf
}

function edgeIn(row: Row): Fields | undefined {
  const kind = EDGE_KINDS.find((one) => one === row.kind)
  if (!kind) {
    if (row.kind === OVERRIDES || shapeOfKind(textIn(row, 'kind'))) return undefined
    throw new Error(`The graph holds a relationship of a kind nobody knows: ${textIn(row, 'kind')}`)
  }
  return edgeFields(fieldsIn(row, 'properties'), { from: textIn(row, 'from'), to: textIn(row, 'to'), kind })
}

/** What was checked before it was written comes back as it was, so its type is known again here. */
function asLayer(records: Readonly<Record<string, readonly Fields[]>>): Layer | null {
  const { area, ...others } = records
  if (!area?.[0]) return null
  const sorted = Object.entries(others).map(([noun, list]) => [
    noun,
    [...list].sort((a, b) => byId(named(a), named(b))),
  ])
  return { area: area[0], ...Object.fromEntries(sorted) } as unknown as Layer
}

const named = (fields: Fields): { id: string } => ({ id: textIn(fields, 'id') })
