import type { Query } from 'minisearch'
import { must } from '../image/image.ts'
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

/**
 * Finds what is called so, what answers to it, what helps with a need of that name, and what the words occur in,
 * in that order. A few slips are forgiven.
 */
export function search(index: SearchIndex, words: string): SearchResults | Refused {
  if (looksPersonal(words)) return { refused: true }
  const wanted = phrase(words)
  const exact = [...new Set([...(index.called.get(wanted) ?? []), ...(index.answersTo.get(wanted) ?? [])])]
  const exactNeeds = exact.filter((one) => one.group === 'need')
  const every = occurrences(index, queryWords(words), 'AND')
  const found = unique([
    ...exact,
    ...meant(index, exact),
    ...helping(index, exactNeeds),
    // A need named outright is the answer: what merely mentions its word is not.
    ...(exactNeeds.length ? every.filter((one) => one.group !== 'provision') : every),
    ...(exactNeeds.length ? [] : helping(index, every)),
    ...(exact.length || every.length ? [] : loosely(index, queryWords(words))),
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

/** When nothing holds every word: what helps with the needs that a word names, then whatever holds any longer word. */
function loosely(index: SearchIndex, words: readonly string[]): Found[] {
  const named = words.flatMap((word) => [...(index.called.get(word) ?? []), ...(index.answersTo.get(word) ?? [])])
  const needs = named.filter((one) => one.group === 'need')
  const longer = words.filter((word) => word.length > 2)
  return [...needs, ...helping(index, needs), ...occurrences(index, longer, 'OR')]
}

/** What the words occur in, all of them or any, best first. */
function occurrences({ texts, entries }: SearchIndex, words: readonly string[], combineWith: 'AND' | 'OR'): Found[] {
  if (words.length === 0) return []
  const queries = words.map((word, at) => oneWord(word, at === words.length - 1))
  return texts
    .search({ combineWith, queries })
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .flatMap(({ id }) => entries[id] ?? [])
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
const meant = ({ provision }: SearchIndex, found: readonly Found[]): Found[] =>
  found
    .flatMap((one) => (one.group === 'word' ? (one.record.finds ?? []) : []))
    .flatMap((id) => provision.get(id) ?? [])

/** The provisions that help with any of these needs: most of the needs first, then tier, then name. */
function helping({ image, provision }: SearchIndex, found: readonly Found[]): Found[] {
  const counts = new Map<string, number>()
  for (const id of found.flatMap((one) => (one.group === 'need' ? one.record.helps : []))) {
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const helps = [...counts].map(([id, count]) => ({ one: must(image, 'provisions', id), count }))
  return helps
    .map((help) => ({ ...help, rank: tierRank(image, help.one) }))
    .sort((a, b) => b.count - a.count || ascending(a.rank, b.rank) || byName(a.one, b.one))
    .flatMap(({ one }) => provision.get(one.id) ?? [])
}

const unique = (found: readonly Found[]): Found[] => [...new Set(found)]
