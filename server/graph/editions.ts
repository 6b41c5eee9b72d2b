import type { Asks } from './graph.ts'
import { numberIn, textIn, textOrNull } from './row.ts'

/** One publication of one area. Appended, never changed. */
export interface Edition {
  readonly area: string
  /** 1, 2, 3, ... by area. */
  readonly number: number
  /** ISO date. */
  readonly publishedOn: string
  /** Whoever published, as they are called here. */
  readonly by: string | null
  readonly note: string | null
  /** The draft that became it; null when an area beneath was published, and this one with it. */
  readonly draft: { readonly id: string; readonly title: string } | null
  /** The edition of each area beneath on which it stands. */
  readonly standsOn: Readonly<Record<string, number>>
}

/** The newest edition of each area, by area id: one cheap question, which servers ask every few seconds. */
export async function newestEditions(graph: Asks): Promise<Map<string, number>> {
  const rows = await graph.ask('newest-editions')
  return new Map(rows.map((row) => [textIn(row, 'area'), numberIn(row, 'number')]))
}

/** Every edition of an area, the first first; none: there is no such area. */
export async function editionsOf(graph: Asks, area: string): Promise<Edition[]> {
  const rows = await graph.ask('editions-of-area', { area })
  const bases = await graph.ask('stands-on', { area })
  return rows.map((row) => {
    const number = numberIn(row, 'number')
    const beneath = bases.filter((base) => base.number === number)
    const draft = textOrNull(row, 'draft')
    return {
      area,
      number,
      publishedOn: textIn(row, 'publishedOn'),
      by: textOrNull(row, 'by'),
      note: textOrNull(row, 'note'),
      draft: draft === null ? null : { id: draft, title: textIn(row, 'title') },
      standsOn: Object.fromEntries(beneath.map((base) => [textIn(base, 'area'), numberIn(base, 'base')])),
    }
  })
}

/** The edition that was published by this date, the newest of them; before the first, the first. ISO date. */
export function editionOn(editions: readonly Edition[], on: string): Edition | undefined {
  return editions.findLast((edition) => edition.publishedOn <= on) ?? editions[0]
}
