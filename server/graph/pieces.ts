import { canonical } from '../../domain/image/canonical.ts'
import { edgeProperties } from './edges.ts'
import type { NodeNoun } from './labels.ts'
import type { Stated } from './layer.ts'
import { asProperties, type Fields } from './properties.ts'
import { takeApart } from './take-apart.ts'

/** Properties, with the text that is equal exactly when they are. */
export interface Said {
  readonly properties: Fields
  readonly text: string
}

/** A record as it is written: its own words, and each link with the id it names. */
export interface Pieces extends Said {
  readonly links: readonly (Said & { readonly kind: string; readonly names: string })[]
}

/**
 * Records never change, and those of two editions are mostly the same objects, so each is taken apart once for as long
 * as it is held.
 */
const known = new WeakMap<Fields, Pieces>()

export function piecesOf(stated: Stated): Pieces {
  const before = known.get(stated.fields)
  if (before) return before
  const pieces = stated.noun === 'edges' ? ofEdge(stated.fields) : ofRecord(stated.noun, stated.fields)
  known.set(stated.fields, pieces)
  return pieces
}

function ofEdge(fields: Fields): Pieces {
  return { ...said(edgeProperties(fields)), links: [] }
}

function ofRecord(noun: NodeNoun, fields: Fields): Pieces {
  const { rest, links } = takeApart(noun, fields)
  const { id: _carriedByTheIdentity, ...words } = rest
  return {
    properties: asProperties(words),
    // Of the whole record, so that a changed link renews the version and with it the record's revision.
    text: canonical(fields),
    links: links.map(({ kind, names, path, place, says }) => ({
      kind,
      names,
      ...said({ ...asProperties(says), path, ...(place !== undefined && { place }) }),
    })),
  }
}

const said = (properties: Fields): Said => ({ properties, text: canonical(properties) })
