import type { Geometry } from '../geometry.ts'
import type { Box, Item } from '../scene.ts'
import type { Run, Side } from './bundles.ts'

/** The height at which a bundle leaves or enters a side of a box. */
export type PortY = (item: Item, side: Side, key: string) => number

/** "Goes on to" uses the middle of a side; the others stand off it, on the side they come from. */
export function ports(runs: readonly Run[], g: Geometry): PortY {
  const sides = new Map<string, Map<string, number[]>>()
  const use = (item: Item, side: Side, key: string, other: Item) => {
    const at = `${item.id}|${side}`
    const there = sides.get(at) ?? new Map<string, number[]>()
    sides.set(at, there.set(key, [...(there.get(key) ?? []), middle(other)]))
  }
  for (const { A, B, leaves, enters, bundle, into } of runs) {
    use(A, leaves, bundle, B)
    use(B, enters, into, A)
  }
  return (item, side, key) => {
    const there = sides.get(`${item.id}|${side}`)
    return middle(item) + (there ? offset([...there], key, item, g) : 0)
  }
}

interface Port {
  key: string
  /** Where the bundle goes to, on average. */
  y: number
}

function offset(bundles: readonly [string, number[]][], key: string, item: Item, g: Geometry): number {
  if (bundles.length < 2) return 0
  const all = bundles.map(([k, ys]) => ({ key: k, y: ys.reduce((sum, y) => sum + y, 0) / ys.length }))
  const main = inOrder(all.filter(isMain))
  const up = inOrder(all.filter((port) => !isMain(port) && port.y < middle(item)))
  const down = inOrder(all.filter((port) => !isMain(port) && port.y >= middle(item)))
  const step = Math.min(g.port, (item.h / 2 - 6) / Math.max(1, up.length, down.length))
  const at = (ports: Port[]) => ports.findIndex((port) => port.key === key)
  if (at(main) >= 0) return (at(main) - (main.length - 1) / 2) * step
  if (at(up) >= 0) return -(up.length - at(up)) * step
  return (at(down) + 1) * step
}

const isMain = ({ key }: Port): boolean => key.split('|')[1] === 'goes-on-to'

const inOrder = (ports: Port[]): Port[] => ports.sort((p, q) => p.y - q.y || (p.key < q.key ? -1 : 1))

const middle = (box: Box): number => box.y + box.h / 2
