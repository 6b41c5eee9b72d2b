import MiniSearch from 'minisearch'
import type { Image } from '../image/image.ts'
import type { Need, Provision, Word } from '../model/record.ts'
import { indexWords, phrase } from './words.ts'

/** What can be found, with the texts it is found by. */
export type Found =
  | { group: 'provision'; record: Provision }
  | { group: 'need'; record: Need }
  | { group: 'word'; record: Word }

interface Entry {
  key: number
  name: string
  also: string
  says: string
}

export interface SearchIndex {
  readonly image: Image
  readonly entries: readonly Found[]
  readonly provision: ReadonlyMap<string, Found>
  readonly texts: MiniSearch<Entry>
  /** Whole names, aliases and search words, as phrases: what is called exactly that. */
  readonly called: ReadonlyMap<string, readonly Found[]>
  /** The same for search words that are not shown as names. */
  readonly answersTo: ReadonlyMap<string, readonly Found[]>
}

/** Reads an image into an index of its provisions, needs and words. Done once for an image. */
export function searchIndex(image: Image): SearchIndex {
  const { provisions, needs, words } = image.data.records
  const entries: Found[] = [
    ...provisions.map((record) => ({ group: 'provision' as const, record })),
    ...needs.map((record) => ({ group: 'need' as const, record })),
    ...words.map((record) => ({ group: 'word' as const, record })),
  ]
  const texts = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['name', 'also', 'says'],
    tokenize: indexWords,
    processTerm: (term) => term,
    searchOptions: { boost: { name: 6, also: 4 } },
  })
  texts.addAll(entries.map((entry, key) => ({ key, ...textsOf(entry) })))
  return {
    image,
    entries,
    provision: new Map(entries.filter((one) => one.group === 'provision').map((one) => [one.record.id, one])),
    texts,
    called: byPhrase(entries, ({ group, record }) =>
      group === 'word' ? [record.term] : group === 'need' ? [record.name] : [record.name, ...(record.aliases ?? [])],
    ),
    answersTo: byPhrase(entries, ({ group, record }) => (group === 'word' ? [] : (record.searchWords ?? []))),
  }
}

/** An image never changes, so its index is made once, when first asked for. */
const indexes = new WeakMap<Image, SearchIndex>()
export function indexOf(image: Image): SearchIndex {
  const index = indexes.get(image) ?? searchIndex(image)
  indexes.set(image, index)
  return index
}

function textsOf({ group, record }: Found): Omit<Entry, 'key'> {
  if (group === 'word') return { name: record.term, also: '', says: record.means }
  const also = [...(group === 'provision' ? (record.aliases ?? []) : []), ...(record.searchWords ?? [])].join(' ')
  return { name: record.name, also, says: group === 'need' ? record.means : record.summary }
}

function byPhrase(entries: readonly Found[], names: (one: Found) => readonly string[]): Map<string, Found[]> {
  const map = new Map<string, Found[]>()
  for (const entry of entries) {
    for (const name of new Set(names(entry).map(phrase))) map.set(name, [...(map.get(name) ?? []), entry])
  }
  return map
}
