import { canonical } from '../../domain/image/canonical.ts'
import { edgeProperties, endsIn } from './edges.ts'
import { type Identity, keyOf, namesIn } from './identity.ts'
import { LABELS } from './labels.ts'
import { type Layer, type Stated, statedIn } from './layer.ts'
import { asProperties, type Fields } from './properties.ts'
import { OVERRIDES, shapeOfKind } from './shapes.ts'
import { takeApart } from './take-apart.ts'

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

/** `layers` from the base to the area's own. An edge whose ends nobody states is left out: the checks refuse it. */
export function written(layers: readonly Layer[]): Written {
  const own = layers.at(-1)
  const versions = new Map<string, VersionRow>()
  const links = new Map<string, LinkRow>()
  if (!own) return { versions, links }
  const names = namesIn(layers)
  const endsOf = endsIn(layers)
  const area = own.area.id
  const link = (kind: string, from: Identity, to: Identity, properties: Fields) => {
    const row = { kind, from: endOf(from), to: endOf(to), properties: { ...properties, area } }
    links.set(canonical(row), row)
  }

  const edge = ({ id, fields }: Stated) => {
    const ends = endsOf(id)
    if (!ends) return
    const [from, to] = [names.meant('provisions', ends.from), names.meant('provisions', ends.to)]
    link(ends.kind, from, to, edgeProperties(fields))
  }

  for (const { noun, id, fields } of statedIn(own)) {
    if (noun === 'edges') {
      edge({ noun, id, fields })
      continue
    }
    const identity: Identity = { noun, area, id }
    const { rest, links: stated } = takeApart(noun, fields)
    const { id: _carriedByTheIdentity, ...words } = rest
    versions.set(canonical([endOf(identity), fields]), {
      ...endOf(identity),
      properties: { ...asProperties(words), area },
    })
    for (const { kind, names: named, path, place, says } of stated) {
      const shape = shapeOfKind(kind)
      if (!shape) throw new Error(`No shape is called ${kind}`)
      const other = names.meant(shape.to, named)
      const properties = { ...asProperties(says), path, ...(place !== undefined && { place }) }
      if (shape.reversed) link(kind, other, identity, properties)
      else link(kind, identity, other, properties)
    }
    const overridden = names.beneath(noun, id)
    if (overridden) link(OVERRIDES, identity, overridden, {})
  }
  return { versions, links }
}

function endOf(identity: Identity): End {
  return { label: LABELS[identity.noun], key: keyOf(identity), area: identity.area, id: identity.id }
}
