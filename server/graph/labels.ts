import type { Noun } from '../../domain/model/nouns.ts'

/** Nouns that are nodes. An edge is a relationship between two provisions and has no node of its own. */
export type NodeNoun = Exclude<Noun, 'edges'>

/** The label of each noun's nodes. A closed list: `name-identities.cypher` sets each of them. */
export const LABELS: Readonly<Record<NodeNoun, string>> = {
  area: 'Area',
  provisions: 'Provision',
  needs: 'Need',
  criteria: 'Criterion',
  conditions: 'Condition',
  rules: 'Rule',
  consults: 'Consultation',
  questions: 'Question',
  checklists: 'Checklist',
  counters: 'Counter',
  sources: 'Source',
  law: 'Law',
  frameworks: 'Framework',
  tiers: 'Tier',
  families: 'Family',
  lines: 'Line',
  words: 'Word',
  changed: 'ChangedSince',
  disagreements: 'Disagreement',
  worries: 'Worry',
}

const NOUN_OF: ReadonlyMap<string, NodeNoun> = new Map(
  (Object.keys(LABELS) as NodeNoun[]).map((noun) => [LABELS[noun], noun]),
)

/** The noun of a node, told by its labels: it also carries `Identity`, and engines list labels in no fixed order. */
export function nounOf(labels: readonly string[]): NodeNoun {
  for (const label of labels) {
    const noun = NOUN_OF.get(label)
    if (noun) return noun
  }
  throw new Error(`No noun has the labels ${labels.join(', ')}`)
}
