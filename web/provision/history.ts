import { canonical } from '../../domain/image/canonical.ts'
import type { ImageData } from '../../domain/model/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import type { ImageSource } from '../image/source.ts'

/** What happened to a record in one edition. */
export interface Turn {
  edition: number
  publishedOn: string
  what: 'came' | 'changed' | 'went'
  /** The parts that changed, in words. */
  parts: string[]
}

/** Editions looked through, the newest: each is a file of its own. */
export const LOOKED_THROUGH = 12

/** The turns of one record, the newest first, and how many editions were looked through. */
export async function historyOf(
  past: Pick<ImageSource, 'editions' | 'edition'>,
  id: string,
  stop: AbortSignal,
): Promise<{ turns: Turn[]; editions: number; looked: number }> {
  const editions = await past.editions(stop)
  const looked = editions.slice(-LOOKED_THROUGH)
  const images: ImageData[] = []
  for (const { edition } of looked) images.push(await past.edition(edition, stop))
  return { turns: turnsOf(images, id).reverse(), editions: editions.length, looked: looked.length }
}

/** What happened to a record from edition to edition, the first first. Pure. */
export function turnsOf(images: readonly ImageData[], id: string): Turn[] {
  return images.flatMap((image, at): Turn[] => {
    const before = images[at - 1]
    const was = before ? shownOf(before, id) : null
    const now = shownOf(image, id)
    const { edition, publishedOn } = image
    if (!was && now) return [{ edition, publishedOn, what: 'came', parts: [] }]
    if (was && !now) return [{ edition, publishedOn, what: 'went', parts: [] }]
    const parts = was && now ? changedParts(was, now) : []
    return parts.length > 0 ? [{ edition, publishedOn, what: 'changed', parts }] : []
  })
}

type Shown = Readonly<Record<string, unknown>>

/** A record as a reader meets it: its own fields, those of its page, and its links. */
function shownOf({ records }: ImageData, id: string): Shown | null {
  const record: Provision | undefined = records.provisions.find((one) => one.id === id)
  if (!record) return null
  const { page, ...own } = record
  const links = records.edges.filter((edge) => edge.from === id || edge.to === id)
  return { ...own, ...page, links }
}

function changedParts(was: Shown, now: Shown): string[] {
  const fields = [...new Set([...Object.keys(was), ...Object.keys(now)])]
  const changed = fields.filter((field) => canonical(was[field] ?? null) !== canonical(now[field] ?? null))
  return [...new Set(changed.map((field) => PARTS[field] ?? 'other details'))].sort()
}

/** The fields of a record by the words its page uses. */
const PARTS: Readonly<Record<string, string>> = {
  name: 'name',
  summary: 'summary',
  aliases: 'other names',
  tiers: 'tier',
  phases: 'ages and phases',
  ageMin: 'ages and phases',
  ageMax: 'ages and phases',
  schoolTypes: 'kinds of school',
  opensWhen: 'what must hold before you start',
  stages: 'what brings it up',
  duties: 'what the law asks first',
  lastAssuredOn: 'when it was checked',
  glance: 'at a glance',
  statusNotes: 'notes on its status',
  prepare: 'what should be in place',
  tryFirst: 'what to try first',
  doesNotFitWhen: 'when it does not fit',
  howToStart: 'how to start',
  attach: 'what to attach',
  afterwards: 'what happens after',
  contacts: 'contacts',
  involves: 'what it involves',
  evidence: 'evidence',
  guideClaims: 'what the guide claims',
  measure: 'how to measure it',
  cautions: 'what to take care of',
  law: 'law and guidance',
  local: 'local notes',
  notSaid: 'what is not said',
  cites: 'sources',
  stepsDown: 'what comes before and after',
  links: 'what comes before and after',
}
