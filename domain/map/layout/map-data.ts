import type { Image } from '../../image/image.ts'
import { ascending, byCodeUnit, byId } from '../../image/order.ts'
import type { Edge, Family, Line, Provision, Tier } from '../../model/record.ts'
import { BEYOND } from './lanes.ts'

/** A provision with its place on the map: a family, a lane and a short name, each one settled. */
export interface Placed {
  readonly provision: Provision
  readonly id: string
  readonly label: string
  readonly family: string
  readonly lane: string
}

/** What the map is drawn from, each list in its one order, whatever order the records came in. */
export interface MapData {
  /** Tiers by rank; what stands beyond them comes last and has no record. */
  readonly tiers: readonly Tier[]
  readonly families: readonly Family[]
  readonly lines: readonly Line[]
  readonly nodes: readonly Placed[]
  readonly edges: readonly Edge[]
}

/** Every provision of an area with its place. One without a family stands in the last row, never nowhere. */
export function mapData(image: Image): MapData {
  const { tiers, families, lines, provisions, edges } = image.data.records
  const ranked = [...tiers].sort((a, b) => ascending(a.rank, b.rank) || byId(a, b))
  const rows = [...families].sort((a, b) => ascending(a.order, b.order) || byId(a, b))
  const lanes = new Set(ranked.map((tier) => tier.id))
  const last = rows.at(-1)?.id ?? ''
  const placed = (provision: Provision): Placed => ({
    provision,
    id: provision.id,
    label: provision.label ?? provision.name,
    family: provision.family && image.by.families.has(provision.family) ? provision.family : last,
    lane: provision.lane && lanes.has(provision.lane) ? provision.lane : BEYOND,
  })
  return {
    tiers: ranked,
    families: rows,
    lines: [...lines].sort((a, b) => ascending(a.order, b.order) || byId(a, b)),
    nodes: provisions.map(placed).sort((a, b) => byCodeUnit(a.label, b.label) || byId(a, b)),
    edges: [...edges].sort(byId),
  }
}
