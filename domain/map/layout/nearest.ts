import type { Item, Scene } from './scene.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

const TOWARDS: Record<Direction, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/** The nearest thing in a direction, those in the same lane first; null at the rim. */
export function nearest(items: Scene['items'], from: Item, direction: Direction): Item | null {
  const [dx, dy] = TOWARDS[direction]
  const [fx, fy] = centre(from)
  let best: { item: Item; cost: number } | null = null
  for (const item of items) {
    const [x, y] = centre(item)
    const along = (x - fx) * dx + (y - fy) * dy
    if (item === from || along <= 4) continue
    const aside = Math.abs((x - fx) * dy) + Math.abs((y - fy) * dx)
    const cost = along + aside * 2.5 + (dy !== 0 && item.lane !== from.lane ? 400 : 0)
    if (!best || cost < best.cost) best = { item, cost }
  }
  return best?.item ?? null
}

const centre = ({ x, y, w, h }: Item): [number, number] => [x + w / 2, y + h / 2]
