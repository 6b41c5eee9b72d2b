import type {
  Area,
  Asking,
  ChangedSince,
  Checklist,
  Condition,
  Consult,
  Counter,
  Criterion,
  Disagreement,
  Edge,
  Family,
  Framework,
  Law,
  Line,
  Need,
  Provision,
  Rule,
  Source,
  Tier,
  Word,
  Worry,
} from './record.ts'

/** Every noun the graph holds, with the type of its record. The key is also the folder of the seed. */
export interface Nouns {
  area: Area
  provisions: Provision
  edges: Edge
  needs: Need
  criteria: Criterion
  conditions: Condition
  rules: Rule
  consults: Consult
  questions: Asking
  checklists: Checklist
  counters: Counter
  sources: Source
  law: Law
  frameworks: Framework
  tiers: Tier
  families: Family
  lines: Line
  words: Word
  changed: ChangedSince
  disagreements: Disagreement
  worries: Worry
}
export type Noun = keyof Nouns

/** Every noun but the area itself, in the one order in which they are read, written and shown. */
export const NOUNS = [
  'provisions',
  'edges',
  'needs',
  'criteria',
  'conditions',
  'rules',
  'consults',
  'questions',
  'checklists',
  'counters',
  'sources',
  'law',
  'frameworks',
  'tiers',
  'families',
  'lines',
  'words',
  'changed',
  'disagreements',
  'worries',
] as const satisfies readonly Exclude<Noun, 'area'>[]
