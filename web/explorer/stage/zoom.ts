import { briefly, type Geometry, NARROW, WIDE } from '../../../domain/map/layout/geometry.ts'

/** What the stage has to give, in screen pixels, and what the reader asked of it. */
export interface Room {
  width: number
  height: number
  /** The browser's text size, 1 for the usual: everything on the map grows with it. */
  text: number
}

export interface Zooming {
  /** Times the opening zoom. */
  factor: number
  /** The whole picture in one look, cards as low as they may be. */
  whole: boolean
}

export const UNZOOMED: Zooming = { factor: 1, whole: false }
export const STEPS: readonly number[] = [1, 1.25, 1.6, 2]

/** Smallest zooms at which no label is under 12 screen pixels. */
const LEAST = { wide: 0.84, narrow: 1, whole: 0.8 }
const MOST = 1.25

/** Two columns a lane where they fit, else one. */
export function geometryFor(room: Room, { whole }: Zooming): Geometry {
  const geometry = room.width / room.text >= 1240 ? WIDE : NARROW
  return whole ? briefly(geometry) : geometry
}

/** Screen pixels for each model pixel. */
export function zoomFor(room: Room, scene: { width: number; height: number }, { factor, whole }: Zooming): number {
  const width = room.width / room.text
  const fits = whole ? Math.min(width / scene.width, room.height / room.text / scene.height) : width / scene.width
  const narrow = width < 1240
  const least = whole ? LEAST.whole : narrow ? LEAST.narrow : LEAST.wide
  return Math.max(least, Math.min(MOST, fits)) * factor * room.text
}
