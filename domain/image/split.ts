import type { ImageData, Records } from '../model/image.ts'
import type { ProvisionPage } from '../model/record.ts'

/** What is read after the first screen: provision pages, law, words, changes, disagreements, frameworks. */
export interface Bodies {
  pages: Readonly<Record<string, ProvisionPage>>
  records: Pick<Records, LateNoun>
}

type LateNoun = 'law' | 'words' | 'changed' | 'disagreements' | 'frameworks'

/** A thin index, with which everything but those pages works, and the bodies to be fetched after it. */
export function splitImage(data: ImageData): { index: ImageData; bodies: Bodies } {
  const pages: Record<string, ProvisionPage> = {}
  const provisions = data.records.provisions.map(({ page, ...rest }) => {
    if (page) pages[rest.id] = page
    return rest
  })
  const { law, words, changed, disagreements, frameworks } = data.records
  const emptied = { law: [], words: [], changed: [], disagreements: [], frameworks: [] }
  return {
    index: { ...data, records: { ...data.records, ...emptied, provisions } },
    bodies: { pages, records: { law, words, changed, disagreements, frameworks } },
  }
}

/** The whole image again: `joinImage` of what `splitImage` gave equals what it was given. */
export function joinImage(index: ImageData, bodies: Bodies): ImageData {
  const provisions = index.records.provisions.map((one) => {
    const page = bodies.pages[one.id]
    return page ? { ...one, page } : one
  })
  return { ...index, records: { ...index.records, ...bodies.records, provisions } }
}
