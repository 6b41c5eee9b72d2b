/** Every length of the drawing, in model pixels; the page multiplies them all by one zoom. */
export interface Geometry {
  /** Width of the column that names the rows. */
  left: number
  /** From one column to the next; what the node leaves of it is the gutter, where every vertical run lies. */
  pitch: number
  gutter: number
  node: { w: number; h: number }
  /** Columns of a tier's lane; what stands beyond the tiers has one. */
  columns: number
  /** From one track of a pathway to the next: long enough for an arrow to be more than its head. */
  track: number
  /** Above the first and below the last track of a pathway. */
  trackPad: number
  lineGap: number
  top: number
  /** Height of the act-now rail above the first pathway. */
  rail: number
  shelf: {
    line: number
    pad: number
    gap: number
    least: number
    /** Letters across a card of two columns: names that pass their share take two lines. */
    chars: number
    /** Whole picture: every closed card is as low as it may be and names what fits. */
    brief: boolean
  }
  /** The closing button of an opened card, and the step from one row of its nodes to the next. */
  openHead: number
  openRow: number
  /** Heading between the pathways and the shelves. */
  divider: number
  /** Between two ports on a side, and between two runs in a gutter. */
  port: number
  slot: number
}

/** Two columns a lane, 1,476 pixels wide with three tiers. */
export const WIDE: Geometry = {
  left: 132,
  pitch: 192,
  gutter: 28,
  node: { w: 164, h: 44 },
  columns: 2,
  track: 66,
  trackPad: 6,
  lineGap: 8,
  top: 4,
  rail: 32,
  shelf: { line: 18, pad: 12, gap: 6, least: 48, chars: 46, brief: false },
  openHead: 48,
  openRow: 64,
  divider: 28,
  port: 9,
  slot: 7,
}

/** For stages narrower than 1,240 pixels: one column a lane, so that four lanes stand in 816 pixels at zoom 1. */
export const NARROW: Geometry = {
  ...WIDE,
  left: 104,
  pitch: 178,
  gutter: 24,
  node: { w: 154, h: 44 },
  columns: 1,
  slot: 6,
  shelf: { ...WIDE.shelf, chars: 33 },
}

/** The same arrangement with low cards: all of it in one look at a laptop's height. */
export const briefly = (geometry: Geometry): Geometry => ({
  ...geometry,
  track: 62,
  trackPad: 4,
  lineGap: 5,
  shelf: { ...geometry.shelf, least: 44, gap: 4, brief: true },
})

/** The left edge of a column's boxes. */
export const columnX = (column: number, g: Geometry): number => g.left + g.gutter / 2 + column * g.pitch
