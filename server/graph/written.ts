import { endsIn } from './edges.ts'
import { type Identity, keyOf, namesIn } from './identity.ts'
import { LABELS } from './labels.ts'
import { type Layer, statedIn } from './layer.ts'
import { piecesOf, type Said } from './pieces.ts'
import type { Fields } from './properties.ts'
import { OVERRIDES, shapeOfKind } from './shapes.ts'

/** One end of what is written. */
export interface End extends Fields {
  readonly label: string
  readonly key: string
  readonly area: string
  readonly id: string
}

/** One version of a record's own words. */
export interface VersionRow extends End {
  readonly properties: Fields
}

/** One relationship. */
export interface LinkRow extends Fields {
  readonly kind: string
  readonly from: End
  readonly to: End
  readonly properties: Fields
}

/**
 * All that the graph holds for one area at one edition, each row under a text that is equal exactly when nothing of it
 * changed. Computed from what the area states, so that a change is the difference of two of these.
 */
export interface Written {
  readonly versions: ReadonlyMap<string, VersionRow>
  readonly links: ReadonlyMap<string, LinkRow>
}

/** `layers` from the base to the area's own. An edge whose ends nobody states is left out: publishing refuses it. */
export function written(layers: readonly Layer[]): Written {
  const versions = new Map<string, VersionRow>()
  const links = new Map<string, LinkRow>()
  const own = layers.at(-1)
  if (!own) return { versions, links }
  const area = own.area.id
  const names = namesIn(layers)
  const endsOf = endsIn(layers)

  const link = (kind: string, a: Identity, b: Identity, { properties, text }: Said) => {
    const [from, to] = [endOf(a), endOf(b)]
    const row = { kind, from, to, properties: { ...properties, area } }
    links.set([kind, from.label, from.key, to.label, to.key, text].join(' '), row)
  }

  for (const stated of statedIn(own)) {
    const { noun, id } = stated
    const pieces = piecesOf(stated)
    if (noun === 'edges') {
      const ends = endsOf(id)
      if (ends) link(ends.kind, names.meant('provisions', ends.from), names.meant('provisions', ends.to), pieces)
      continue
    }
    const identity: Identity = { noun, area, id }
    const end = endOf(identity)
    versions.set([end.label, end.key, pieces.text].join(' '), { ...end, properties: { ...pieces.properties, area } })
    for (const piece of pieces.links) {
      const shape = shapeOfKind(piece.kind)
      if (!shape) throw new Error(`No shape is called ${piece.kind}`)
      const other = names.meant(shape.to, piece.names)
      if (shape.reversed) link(piece.kind, other, identity, piece)
      else link(piece.kind, identity, other, piece)
    }
    const overridden = names.beneath(noun, id)
    if (overridden) link(OVERRIDES, identity, overridden, { properties: {}, text: '' })
  }
  return { versions, links }
}

function endOf(identity: Identity): End {
  return { label: LABELS[identity.noun], key: keyOf(identity), area: identity.area, id: identity.id }
}
