import type { Family, Line } from '../../model/record.ts'
import type { Geometry } from './geometry.ts'
import type { Lane } from './lanes.ts'
import type { Placed } from './map-data.ts'

/** A rectangle in model pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

interface Standing extends Box {
  readonly id: string
  /** Lane id; the lane of the first column for a closed pathway, which crosses several. */
  readonly lane: string
  /** Row id: `line.<id>` or `family.<id>`. */
  readonly row: string
  readonly column: number
  readonly lastColumn: number
}

/** A provision on a pathway. */
export interface Station extends Standing {
  readonly type: 'station'
  readonly node: Placed
}
/** A provision in an opened card. */
export interface OpenNode extends Standing {
  readonly type: 'node'
  readonly node: Placed
  readonly shelf: string
}
/** A card: closed it lists its names, opened it is the button that closes it. `family.tier`, or `line.id`. */
export interface Shelf extends Standing {
  readonly type: 'shelf'
  readonly open: boolean
  readonly list: readonly Placed[]
  /** The need family, or the pathway, it is a part of. */
  readonly of: Family | Line
  readonly isLine: boolean
}
export type Item = Station | OpenNode | Shelf

/** The name of a pathway and how it starts; `caption` for one that stands beside others in the last lane. */
export interface Head extends Box {
  readonly id: string
  readonly line: Line
  readonly caption: boolean
}

/** A pathway's band over all its tracks, or a row of cards. */
export interface Row extends Box {
  readonly id: string
  readonly of: Family | Line
  readonly isLine: boolean
}

/** Where everything stands. */
export interface Scene {
  readonly geometry: Geometry
  readonly items: readonly Item[]
  /** The item a provision is seen in: itself, or the closed card that names it. */
  readonly index: ReadonlyMap<string, Item>
  readonly lanes: readonly Lane[]
  readonly rows: readonly Row[]
  readonly heads: readonly Head[]
  readonly width: number
  readonly height: number
  /** Where the heading of the shelves stands, and where the shelves begin. */
  readonly dividerY: number
  readonly shelvesY: number
}

export const isClosed = (item: Item): item is Shelf => item.type === 'shelf' && !item.open

export const shelfId = (family: string, lane: string): string => `${family}.${lane}`
export const lineId = (line: string): string => `line.${line}`
