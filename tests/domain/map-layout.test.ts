import { describe, expect, it } from 'vitest'
import { openImage } from '../../domain/image/open.ts'
import { EDGE_FAMILIES, type EdgeFamily } from '../../domain/map/direction.ts'
import { around } from '../../domain/map/layout/around.ts'
import { conditions } from '../../domain/map/layout/conditions.ts'
import { briefly, type Geometry, NARROW, WIDE } from '../../domain/map/layout/geometry.ts'
import { type MapData, mapData } from '../../domain/map/layout/map-data.ts'
import { measure } from '../../domain/map/layout/measure.ts'
import { place } from '../../domain/map/layout/place.ts'
import { lengthOf } from '../../domain/map/layout/route/polyline.ts'
import { route } from '../../domain/map/layout/route/route.ts'
import { isClosed } from '../../domain/map/layout/scene.ts'
import { visible } from '../../domain/map/layout/visible.ts'
import type { ImageData } from '../../domain/model/image.ts'
import { madeMap } from '../builders/made-map.ts'
import { seededData } from '../builders/seed.ts'

const hackney = seededData('hackney')
const made = madeMap(300)
const AT_START = new Set<EdgeFamily>(['goes-on-to', 'act-now'])

interface State {
  open?: ReadonlySet<string>
  focus?: string
  families?: ReadonlySet<EdgeFamily>
  geometry?: Geometry
}

function drawn(data: MapData, { open = new Set(), focus, families = AT_START, geometry = WIDE }: State = {}) {
  const scene = place(data, open, geometry)
  const only = focus ? around(data, focus, 1, families).edges : null
  const { lines, left } = visible(data, scene, { only, families, shown: null })
  const routed = route(scene, lines, only === null)
  return { scene, left, routed, conditions: conditions(scene, routed), measured: measure(scene, routed) }
}

const of = (image: ImageData) => mapData(openImage(image))
const everyCard = (data: MapData) =>
  new Set([...data.nodes.map((node) => `${node.family}.${node.lane}`), ...data.lines.map((line) => `line.${line.id}`)])

describe('the map as it opens', () => {
  it('shows 35 things and 9 lines, none of which crosses another or runs under a box', () => {
    expect(drawn(of(hackney)).measured).toEqual({
      items: 35,
      lines: 9,
      overlaps: 0,
      crossings: 0,
      underBoxes: 0,
      bends: 6,
      width: 1476,
      height: 928,
    })
  })

  it('stands in 816 pixels on a tablet, and as clear', () => {
    const { measured } = drawn(of(hackney), { geometry: NARROW })
    expect(measured).toMatchObject({ items: 35, lines: 9, overlaps: 0, crossings: 0, underBoxes: 0, width: 816 })
  })

  it('is low enough, as a whole picture, to be read on a laptop with no label under 12 pixels', () => {
    const { measured } = drawn(of(hackney), { geometry: briefly(WIDE) })
    expect(measured).toMatchObject({ items: 35, overlaps: 0, crossings: 0, underBoxes: 0 })
    expect(measured.height).toBeLessThanOrEqual(740)
  })

  it('has the planning meeting left of the front door, and that left of both panels', () => {
    const { scene } = drawn(of(hackney))
    const x = (id: string) => scene.index.get(id)?.x ?? Number.NaN
    expect(x('multi-agency-planning-meeting')).toBeLessThan(x('first-access-and-screening-team'))
    expect(x('first-access-and-screening-team')).toBeLessThan(x('multi-agency-team'))
    expect(x('multi-agency-team')).toBe(x('partnership-panel'))
  })

  it('sets conditions where they cover nothing', () => {
    const { conditions } = drawn(of(hackney))
    expect(conditions.map((one) => one.says).sort()).toEqual([
      '2 reviews, no impact; any phase',
      '2 reviews, no impact; maintained primary',
      'PSP or similar as evidence',
      'more than SEN support can meet',
    ])
  })

  it.each(['hackney', 'bromley-bexley', 'england'])(
    'holds every provision of %s once, seen or named in a card',
    (area) => {
      const data = of(seededData(area))
      const { scene } = drawn(data)
      const seen = scene.items.flatMap((item) => (item.type === 'shelf' ? item.list.map((node) => node.id) : [item.id]))
      expect(seen.sort()).toEqual(data.nodes.map((node) => node.id).sort())
    },
  )
})

describe('the map at its fullest', () => {
  it('draws nothing under a box with every card open', () => {
    const data = of(hackney)
    const { measured } = drawn(data, { open: everyCard(data) })
    expect(measured).toMatchObject({ items: 79, overlaps: 0, underBoxes: 0 })
    expect(measured.crossings).toBeLessThan(39)
  })

  it('keeps every arrow long enough to show a shaft', () => {
    const data = of(hackney)
    for (const state of [{}, { open: everyCard(data) }, { geometry: NARROW }]) {
      const short = drawn(data, { ...state, families: new Set(EDGE_FAMILIES) }).routed.filter(
        ({ points }) => lengthOf(points) < 18,
      )
      expect(short.map((line) => line.id)).toEqual([])
    }
  })

  it('shows at most 40 things of 300, and at most 60 lines of 480', () => {
    const data = of(made)
    expect(data.nodes).toHaveLength(300)
    expect(data.edges).toHaveLength(480)
    const start = drawn(data)
    expect(start.measured.items).toBeLessThanOrEqual(40)
    expect(start.measured).toMatchObject({ overlaps: 0, underBoxes: 0 })
    const full = drawn(data, { open: everyCard(data) })
    expect(full.measured).toMatchObject({ items: 300, lines: 60, overlaps: 0, underBoxes: 0 })
    expect(full.left).toBeGreaterThan(0)
  })
})

describe('places', () => {
  const shuffled = <T>(list: readonly T[], seed: number): T[] => {
    const out = [...list]
    let state = seed
    for (let i = out.length - 1; i > 0; i--) {
      state = (state * 1103515245 + 12345) % 2147483648
      const j = state % (i + 1)
      ;[out[i], out[j]] = [out[j] as T, out[i] as T]
    }
    return out
  }
  const mixed = (image: ImageData, seed: number): ImageData => {
    const { provisions, edges, families, lines, tiers } = image.records
    const records = {
      provisions: shuffled(provisions, seed),
      edges: shuffled(edges, seed * 7),
      families: shuffled(families, seed * 3),
      lines: shuffled(lines, seed * 5),
      tiers: shuffled(tiers, seed * 11),
    }
    return { ...image, records: { ...image.records, ...records } }
  }
  const STATES: [string, ImageData, State][] = [
    ['at the start', hackney, {}],
    ['with every card open', hackney, { open: everyCard(of(hackney)) }],
    ['with a focus', hackney, { focus: 'permanent-exclusion' }],
    ['of a made map with every card open', made, { open: everyCard(of(made)) }],
  ]

  it.each(STATES)('%s do not depend on the order of the records', (_name, image, state) => {
    const once = drawn(of(image), state)
    for (let seed = 1; seed <= 20; seed++) {
      const again = drawn(of(mixed(image, seed)), state)
      expect(again.scene.items).toEqual(once.scene.items)
      expect(again.routed).toEqual(once.routed)
    }
  })

  it('above an opened card, and sideways, never move', () => {
    const data = of(hackney)
    const base = drawn(data).scene
    const cards = base.items.filter(isClosed)
    expect(cards).toHaveLength(16)
    for (const card of cards) {
      const { scene } = drawn(data, { open: new Set([card.id]) })
      const moved = base.items.filter((item) => {
        const now = scene.items.find((other) => other.id === item.id)
        return !now || now.x !== item.x || (item.y < card.y && now.y !== item.y)
      })
      expect(moved.map((item) => item.id)).toEqual([])
    }
  })

  it('are the same with and without a filter: hiding moves nothing and only takes lines away', () => {
    const data = of(hackney)
    const { scene } = drawn(data)
    const shown = new Set(['sen-support', 'ehc-needs-assessment'])
    const { lines } = visible(data, scene, { only: null, families: AT_START, shown })
    expect(lines.map((line) => line.edge.id)).toEqual(['e-34a'])
  })
})

describe('lines', () => {
  it('run from what comes first, whatever way the sentence reads', () => {
    const { routed } = drawn(of(hackney))
    const evidence = routed.find((line) => line.edge.id === 'e-20b')
    expect(evidence).toMatchObject({
      a: 'pastoral-support-programme',
      b: 'new-regents-placement',
      family: 'needs-first',
    })
  })

  it('stand for every sentence that joins the same two boxes; the strongest gives the look', () => {
    const { routed } = drawn(of(hackney))
    const line = routed.find((one) => one.id === 'e-18')
    expect(line).toMatchObject({ family: 'goes-on-to', also: ['e-20a'] })
  })

  it('of a focus are what it leads to, what leads to it, and what it needs first', () => {
    const { routed } = drawn(of(hackney), { focus: 'pastoral-support-programme' })
    const ids = routed.flatMap((line) => [line.id, ...line.also]).sort()
    expect(ids).toEqual(['e-14a', 'e-16', 'e-17', 'e-18', 'e-19'])
  })

  it('to a thing in a closed card end at the card', () => {
    const { routed } = drawn(of(hackney), { focus: 'mental-health-support-team' })
    expect(routed).toMatchObject([{ id: 'e-c2', a: 'feelings.universal-plus', b: 'feelings.complex-high-risk' }])
    const early = drawn(of(hackney), { focus: 'early-help' }).routed.find((line) => line.id === 'r-2')
    expect(early).toMatchObject({ a: 'family.universal-plus', b: 'childrens-social-care' })
  })
})
