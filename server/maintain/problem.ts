import type { Path } from '../../domain/checks/places.ts'
import type { Noun } from '../../domain/model/nouns.ts'

/** Why a draft was not published, or not changed. The checks' own codes come beside these. */
export type RefusalOfDraft =
  | 'no-such-draft'
  | 'already-published'
  | 'nothing-to-publish'
  | 'no-such-area'
  | 'builds-on-itself'
  | 'area-cannot-go'
  | 'unknown-noun'
  | 'not-its-shape'
  | 'nothing-to-take-away'
  | 'stale'
  | 'edge-without-ends'
  | 'unknown-name'

/** One reason for a no, for whoever must mend it. */
export interface DraftProblem {
  readonly code: RefusalOfDraft | (string & {})
  readonly area: string
  /** Left out: the draft as a whole. */
  readonly noun?: Noun
  readonly id?: string
  readonly path?: Path
  readonly what: string
  readonly mend: string
}
