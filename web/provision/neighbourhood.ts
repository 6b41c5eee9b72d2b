import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { highestTier, tierClass } from '../marks/TierTag.tsx'
import { type List, relationsOf } from './relations.ts'

/** What is drawn of a neighbour: a box with its short name and its tier in bars and in words. Lengths in px. */
export interface Box {
  id: string
  label: string
  /** The tier's short word under the name. */
  tier: string
  look: 'u' | 'up' | 'c' | 'x'
  bars: number
  y: number
  /** How it hangs on the one in the middle; that one itself has none. */
  hangs: List | null
}
export interface Neighbourhood {
  width: number
  height: number
  boxes: readonly Box[]
  /** How many neighbours found no room, and where that is said. */
  more: readonly { says: string; y: number }[]
}

export const BOX = { x: 22, width: 246, height: 42, gap: 10 }
const WIDTH = 268
/** Neighbours drawn above and below the middle. */
const MOST = 3
const ABOVE: readonly List[] = ['before']
const BELOW: readonly List[] = ['next', 'down', 'instead']

/**
 * The neighbours at one step, drawn as a column: what comes before, the provision, what comes after. Teams that are
 * only asked for advice are left to the lists in words. A pure function of the image, so the same on every machine.
 */
export function neighbourhood(image: Image, provision: Provision): Neighbourhood {
  const relations = relationsOf(image, provision.id)
  // What steps down to this, and what this may stand instead of, come neither before nor after it.
  const onTheWay = relations.filter(
    ({ edge, list }) => edge.from === provision.id || (edge.kind !== 'STEPS_DOWN_TO' && list !== 'instead'),
  )
  const among = (lists: readonly List[]) => {
    const found = onTheWay.filter(({ list }) => lists.includes(list))
    return found.filter(({ other }, at) => found.findIndex((one) => one.other.id === other.id) === at)
  }
  const above = among(ABOVE)
  const below = among(BELOW)
  const boxes: Box[] = []
  const more: { says: string; y: number }[] = []
  let y = 1
  const put = (one: Provision, hangs: List | null) => {
    const tier = highestTier(image, one)?.tier ?? null
    const words = { tier: tier?.name ?? 'Beyond the tiers', look: tierClass(tier), bars: tier?.bars ?? 0 }
    boxes.push({ id: one.id, label: one.label ?? one.name, ...words, y, hangs })
    y += BOX.height + BOX.gap
  }
  const rest = (count: number) => {
    if (count === 0) return
    more.push({ says: `and ${count} more, in the lists`, y: y + 8 })
    y += 26
  }
  for (const { other, list } of above.slice(0, MOST)) put(other, list)
  rest(Math.max(0, above.length - MOST))
  put(provision, null)
  for (const { other, list } of below.slice(0, MOST)) put(other, list)
  rest(Math.max(0, below.length - MOST))
  return { width: WIDTH, height: y - BOX.gap + 2, boxes, more }
}

const HANGS_WORDS: Partial<Record<List, string>> = {
  before: 'Before it',
  next: 'Goes on to',
  down: 'Steps down to',
  instead: 'Another way',
}

/** The drawing in words, for who does not see it. */
export function inSentences({ boxes, more }: Neighbourhood): string {
  const middle = boxes.find(({ hangs }) => hangs === null)
  const told = (Object.keys(HANGS_WORDS) as List[]).flatMap((list) => {
    const names = boxes.filter(({ hangs }) => hangs === list).map(({ label, tier }) => `${label} (${tier})`)
    return names.length > 0 ? [`${HANGS_WORDS[list]}: ${names.join(', ')}.`] : []
  })
  return [`${middle?.label} stands in ${middle?.tier}.`, ...told, ...more.map(({ says }) => `${says}.`)].join(' ')
}
