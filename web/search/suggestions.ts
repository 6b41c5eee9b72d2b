import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { indexOf } from '../../domain/search/index.ts'
import { search } from '../../domain/search/search.ts'
import { pathOf } from '../marks/ProvisionLink.tsx'
import { highestTier } from '../marks/TierTag.tsx'
import { withSenses } from './senses.ts'

export interface Suggestion {
  id: string
  name: string
  /** Said after the name: its tier, what the word means. */
  note: string
  to: string
}

/** Suggestions of one kind; a group without any is left out. */
export interface SuggestionGroup {
  name: 'Provisions' | 'Panels and teams' | 'Needs' | 'Words'
  found: readonly Suggestion[]
}

/** Of each kind at once on the screen: more would only be scrolled past. */
const MOST = 4

/** What the words find, in its groups, best first in each. Refused words suggest nothing. */
export function suggestionsFor(image: Image, words: string): SuggestionGroup[] {
  const results = search(indexOf(image), words)
  if (results.refused) return []
  const place = (one: Provision): Suggestion => ({
    id: one.id,
    name: one.name,
    note: highestTier(image, one)?.tier.name ?? 'Beyond the tiers',
    to: pathOf(one),
  })
  const groups: SuggestionGroup[] = [
    { name: 'Provisions', found: results.provisions.slice(0, MOST).map(place) },
    { name: 'Panels and teams', found: results.bodies.slice(0, MOST).map(place) },
    {
      name: 'Needs',
      found: results.needs.slice(0, MOST).map((need) => ({
        id: `need-${need.id}`,
        name: need.name,
        note: 'What helps, by tier',
        to: `/need/${need.id}`,
      })),
    },
    {
      name: 'Words',
      found: withSenses(image, words, results.words)
        .slice(0, MOST)
        .map((word) => ({ id: `word-${word.id}`, name: word.term, note: word.means, to: `/glossary#${word.id}` })),
    },
  ]
  return groups.filter(({ found }) => found.length > 0)
}
