/** A place in model pixels. */
export type Point = readonly [x: number, y: number]

/** The same way with no point that is not a turn. */
export function clean(points: readonly Point[]): Point[] {
  const out: Point[] = []
  for (const point of points) {
    const last = out.at(-1)
    const before = out.at(-2)
    if (last && last[0] === point[0] && last[1] === point[1]) continue
    const straight = last && before && (sameLine(before, last, point, 0) || sameLine(before, last, point, 1))
    if (straight) out[out.length - 1] = point
    else out.push(point)
  }
  return out
}

const sameLine = (a: Point, b: Point, c: Point, axis: 0 | 1): boolean => a[axis] === b[axis] && b[axis] === c[axis]

/** Each piece of a way, from turn to turn. */
export const pieces = (points: readonly Point[]): [Point, Point][] =>
  points.slice(1).map((point, i) => [points[i] as Point, point])

export const lengthOf = (points: readonly Point[]): number =>
  pieces(points).reduce((sum, [p, q]) => sum + Math.hypot(p[0] - q[0], p[1] - q[1]), 0)

/** Proper crossings of two ways: ends that touch and runs that are shared do not count. */
export function crossings(p: readonly Point[], q: readonly Point[]): number {
  let count = 0
  for (let i = 1; i < p.length; i++) {
    for (let j = 1; j < q.length; j++) {
      if (cross(p[i - 1] as Point, p[i] as Point, q[j - 1] as Point, q[j] as Point)) count++
    }
  }
  return count
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return false
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return false
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

const side = (u: Point, v: Point, w: Point): number =>
  Math.sign((v[0] - u[0]) * (w[1] - u[1]) - (v[1] - u[1]) * (w[0] - u[0]))
