import type { Query } from 'minisearch'
import { ascending, byName } from '../image/order.ts'
import type { Need, Provision, Word } from '../model/record.ts'
import { tierRank } from '../next-steps/order.ts'
import { spellings } from './edits.ts'
import type { Found, SearchIndex } from './index.ts'
import { looksPersonal } from './refuse.ts'
import { phrase, queryWords } from './words.ts'

/** What was found, best first in each group; `all` holds provisions and bodies together, best first. */
export interface SearchResults {
  refused: false
  all: readonly Provision[]
  provisions: readonly Provision[]
  /** Panels and teams. */
  bodies: readonly Provision[]
  needs: readonly Need[]
  words: readonly Word[]
}

/** The words look like a pupil's identifier and were not searched for. */
export interface Refused {
  refused: true
}

export { searchIndex } from './index.ts'

/**
 * Finds what is called so, what answers to it, what helps with a need of that name, and what the words occur in,
 * in that order. A few slips are forgiven.
 */
export function search(index: SearchIndex, words: string): SearchResults | Refused {
  if (looksPersonal(words)) return { refused: true }
  const wanted = phrase(words)
  const exact = [...new Set([...(index.called.get(wanted) ?? []), ...(index.answersTo.get(wanted) ?? [])])]
  const exactNeeds = exact.filter((one) => one.group === 'need')
  const occurring = occurrences(index, words)
  const found = unique([
    ...exact,
    ...meant(index, exact),
    ...helping(index, exactNeeds),
    // A need named outright is the answer: what merely mentions its word is not.
    ...(exactNeeds.length ? occurring.filter((one) => one.group !== 'provision') : occurring),
    ...(exactNeeds.length ? [] : helping(index, occurring)),
  ])
  const all = found.flatMap((one) => (one.group === 'provision' ? one.record : []))
  const isBody = (one: Provision) => one.kind === 'FORUM' || one.kind === 'TEAM'
  return {
    refused: false,
    all,
    provisions: all.filter((one) => !isBody(one)),
    bodies: all.filter(isBody),
    needs: found.flatMap((one) => (one.group === 'need' ? one.record : [])),
    words: found.flatMap((one) => (one.group === 'word' ? one.record : [])),
  }
}

/** Whatever holds every word typed; failing that, any of those with three letters or more. */
function occurrences({ texts, entries }: SearchIndex, words: string): Found[] {
  const typed = queryWords(words)
  const ranked = (parts: readonly string[], combineWith: 'AND' | 'OR') =>
    parts.length
      ? texts
          .search({ combineWith, queries: parts.map((part) => oneWord(part, part === typed.at(-1))) })
          .sort((a, b) => b.score - a.score || a.id - b.id)
          .flatMap(({ id }) => entries[id] ?? [])
      : []
  const every = ranked(typed, 'AND')
  return every.length
    ? every
    : ranked(
        typed.filter((word) => word.length > 2),
        'OR',
      )
}

/** A word as typed or nearly; the last one also as a beginning, since it may still be being typed. */
function oneWord(word: string, last: boolean): Query {
  const queries = spellings(word).map((spelling) => ({
    queries: [spelling.word],
    ...(spelling.edits > 0 && { fuzzy: spelling.edits }),
    prefix: last && spelling.word === word && word.length > 2,
  }))
  return { combineWith: 'OR', queries }
}

/** What the glossary says that a word finds. */
function meant({ entries }: SearchIndex, found: readonly Found[]): Found[] {
  const ids = found.flatMap((one) => (one.group === 'word' ? (one.record.finds ?? []) : []))
  return ids.flatMap((id) => entries.find((one) => one.group === 'provision' && one.record.id === id) ?? [])
}

/** The provisions that help with any of these needs: most of the needs first, then tier, then name. */
function helping({ image, entries }: SearchIndex, found: readonly Found[]): Found[] {
  const counts = new Map<string, number>()
  for (const one of found) {
    if (one.group !== 'need') continue
    for (const id of one.record.helps) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const count = ({ id }: Provision) => counts.get(id) ?? 0
  return entries
    .filter((one) => one.group === 'provision' && counts.has(one.record.id))
    .map((one) => one as Extract<Found, { group: 'provision' }>)
    .sort(
      ({ record: a }, { record: b }) =>
        count(b) - count(a) || ascending(tierRank(image, a), tierRank(image, b)) || byName(a, b),
    )
}

const unique = (found: readonly Found[]): Found[] => [...new Set(found)]
