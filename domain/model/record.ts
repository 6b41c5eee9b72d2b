import type { PlainField } from './picture.ts'
import type { Test } from './test.ts'
import type {
  Confidence,
  EdgeKind,
  Force,
  Phase,
  ProvisionKind,
  SchoolType,
  Severity,
  SourceStanding,
  SuggestionGroup,
} from './words.ts'

/** A place in a source. `where` gives heading and line for the guide, section for a law. */
export interface Cite {
  /** Id of a source. */
  source: string
  where: string
  /** ISO dates between which this place is the one to cite; left out: always. */
  from?: string
  until?: string
}

/** What every record has. An area's record overrides, field by field, the record with the same id in an area it builds on. */
export interface RecordBase {
  /** kebab-case, stable for ever. */
  id: string
  /** The catalogue's numbers this record carries: P-10, E-18, R57, L4, ... */
  catalogue?: readonly string[]
}

/** A sentence with its force and its source. */
export interface Statement {
  says: string
  force: Force
  /** Said in the source in so many words; false: our reading of it. */
  explicit?: boolean
  confidence?: Confidence
  cites: readonly Cite[]
  /** ISO date from which, until which (exclusive) it is in force. */
  from?: string
  until?: string
}

export interface TierPlace {
  tier: string
  explicit: boolean
  note?: string
  cites?: readonly Cite[]
}

/** Everything a borough offers, and everything one meets on the way: approaches, panels, teams, measures, sanctions. */
export interface Provision extends RecordBase {
  name: string
  kind: ProvisionKind
  /** One or two sentences of our own. */
  summary: string
  aliases?: readonly string[]
  /** Found by these words, never shown as names. */
  searchWords?: readonly string[]
  tiers?: readonly TierPlace[]
  phases?: readonly Phase[]
  schoolTypes?: readonly SchoolType[]
  /** Years, inclusive. */
  ageMin?: number
  ageMax?: number
  lastAssuredOn?: string
  cites: readonly Cite[]

  // What the engine reads
  /** Criteria that must all hold, by id, in the order they are shown. */
  opensWhen?: readonly string[]
  /** What makes it relevant without a need. `afterFailure`: its place among what a failure opens, 1 first. */
  stages?: readonly { criterion: string; afterFailure?: number }[]
  /** Left out: FOR_THIS_PUPIL. */
  group?: SuggestionGroup
  /** Consulted, or reached by an edge, or the way in to others; never suggested. */
  neverSuggested?: boolean
  /** Rules that bind whoever goes this way, by id. */
  duties?: readonly { rule: string; when?: Test }[]

  // Where it stands on the map
  /** Short name on the map, up to 26 characters. */
  label?: string
  family?: string
  /** A tier id, or `beyond`. */
  lane?: string

  /** The rest of the provision page, left out of the thin index. */
  page?: ProvisionPage
}

/** The fields of a provision page that the sources support; what they do not say is absent. */
export interface ProvisionPage {
  /** Name changed, closed, superseded: said on first sight. */
  statusNotes?: readonly Statement[]
  glance?: {
    whoFor?: string
    ages?: string
    where?: string
    howLong?: string
    groupSize?: string
    deliveredBy?: string
    costToSchool?: string
    consent?: string
    whoCanRefer?: string
    frequency?: string
  }
  /** Preparations: staff training, papers, the child's own consent. Never change standing. */
  prepare?: readonly Statement[]
  tryFirst?: readonly Statement[]
  doesNotFitWhen?: readonly Statement[]
  howToStart?: readonly { says: string; cites?: readonly Cite[] }[]
  attach?: readonly string[]
  afterwards?: readonly string[]
  contacts?: readonly {
    team: string
    phone?: string
    mailbox?: string
    printedInGuide: boolean
    confirmed: boolean
    cites: readonly Cite[]
  }[]
  involves?: readonly Statement[]
  stepsDown?: readonly Statement[]
  evidence?: { impact?: string; confidence?: string; cost?: string; scope: string; cites: readonly Cite[] }
  guideClaims?: readonly Statement[]
  measure?: readonly Statement[]
  cautions?: readonly Statement[]
  documents?: readonly string[]
  /** Ids of law records that apply. */
  law?: readonly string[]
  local?: readonly Statement[]
  notSaid?: readonly string[]
}

/** A referral edge between two provisions. REQUIRES and EVIDENCED_BY point at what is needed. */
export interface Edge extends RecordBase {
  from: string
  to: string
  kind: EdgeKind
  /** The condition as a sentence part, read after "when". */
  says: string
  /** The condition in at most 40 characters, for the line on the map. */
  short?: string
  explicit: boolean
  force?: Force
  cites: readonly Cite[]
  /** School days from one end to the other; a week is 5. Left out: not known. */
  schoolDays?: { min: number; max: number }
  note?: string
}

export interface Need extends RecordBase {
  name: string
  means: string
  searchWords?: readonly string[]
  /** What helps, in the usual order; place counts across the whole row. */
  helps: readonly string[]
  /** Of `helps`, the links that the guide states in words. */
  explicitLinks?: readonly { provision: string; cites: readonly Cite[] }[]
}

/** A test beside the sentences a person reads. Criteria and stages are both of this kind. */
export interface Criterion extends RecordBase {
  test: Test
  /** What is asked, as a condition: "A parent or carer agrees". */
  says: string
  /** Said when met, not met, not known; left out: `says`. */
  whenMet?: string
  whenNotMet?: string
  whenNotKnown?: string
  force: Force
  explicit?: boolean
  confidence?: Confidence
  cites: readonly Cite[]
  /** The smallest change in words: "If a parent or carer agrees". */
  changeSays: string
  /** Only where the change cannot be read off the test. */
  change?: { field: string; becomes: string }
}

/** A condition with a name, used by many tests: at risk, weighing exclusion, suspended. */
export interface Condition extends RecordBase {
  says: string
  test: Test
}

/** One way a rule speaks: the first whose `when` holds is said. */
export interface Speaking extends Statement {
  severity: Severity
  when?: Test
}

export interface Rule extends RecordBase {
  /** Place in the table of rules. */
  order: number
  fires: Test
  speaks: readonly Speaking[]
  /** Always straight after STOP, in table order. */
  pinned?: boolean
  /** Provisions it calls for, in order. */
  calls?: readonly string[]
  /** Kinds of school it does not speak to. */
  silentFor?: readonly SchoolType[]
  who?: string
  by?: string
  /** before: before a decision. after: if you exclude. */
  step?: 'before' | 'after'
}

export interface Consult extends RecordBase {
  order: number
  bodies: readonly string[]
  /** Consulted when any of these rules has fired, or the test holds. */
  rules?: readonly string[]
  when?: Test
  says: string
  force: Force
  cites: readonly Cite[]
}

/** How a field is asked for. `id` is the field, or `tried.outcome`, `tried.reviewsWithoutImpact` with {name} in `asks`. */
export interface Asking extends RecordBase {
  asks: string
  why?: string
  first?: number
  affects?: readonly string[]
}

export interface Checklist extends RecordBase {
  name: string
  /** First checklist (by order) whose test holds; one without a test is the default. */
  when?: Test
  order: number
  items: readonly ChecklistLine[]
  cites: readonly Cite[]
}
export interface ChecklistLine {
  id: string
  says: string
  /** Provisions whose `tried` entries answer this line. */
  reads: readonly string[]
  /** The provision to show: the first whose `when` holds; none holds: null. */
  provision: readonly { id: string; when?: Test }[]
  inPlaceWhen?: Test
  notApplicableWhen?: Test
  note?: string
  cites: readonly Cite[]
}

export interface Counter extends RecordBase {
  order: number
  says: string
  /** The sentence that says what changes at the threshold. */
  changesThere: string
  value: { field: PlainField } | { largest: readonly [PlainField, PlainField] } | { triedReviewsWithoutImpact: string }
  threshold: number
  /** true: reached when above; else at or above. */
  above?: boolean
  force: Force
  cites: readonly Cite[]
  silentFor?: readonly SchoolType[]
}

export interface Source extends RecordBase {
  title: string
  publisher: string
  edition?: string
  url?: string
  publishedOn?: string
  checkedOn?: string
  standing: SourceStanding
  note?: string
  supersededBy?: string
  force?: Force
}

/** A rule of English law or guidance, or a local fact, as a prompt with its dates. */
export interface Law extends RecordBase {
  title: string
  says: string
  force: Force
  binds: string
  threshold?: string
  from?: string
  until?: string
  confidence: Confidence
  /** What exactly is not confirmed, where only part is. */
  notConfirmed?: string
  cites: readonly Cite[]
  /** Secondary pages it was confirmed in, by source id. */
  readIn?: readonly string[]
  guide?: 'CONFIRMS' | 'SUPERSEDES' | 'QUALIFIES' | 'ADDS' | 'CONTRADICTS'
}

export interface Tier extends RecordBase {
  framework: string
  name: string
  rank: number
  bars: number
  /** Two or three words beside its name, where what it means is too long. */
  short?: string
  means: string
  cites: readonly Cite[]
}
export interface Framework extends RecordBase {
  name: string
  says: string
  note?: string
  cites: readonly Cite[]
}
export interface Family extends RecordBase {
  order: number
  name: string
  says: string
  needs: readonly string[]
}
export interface Line extends RecordBase {
  order: number
  name: string
  starts: string
  stations: readonly { id: string; col?: number }[]
}
export interface Word extends RecordBase {
  term: string
  means: string
  then?: string
  now?: string
  clash?: string
  finds?: readonly string[]
  cites?: readonly Cite[]
}
export interface ChangedSince extends RecordBase {
  guideSays: string
  nowSays: string
  from?: string
  provisions?: readonly string[]
  confidence: Confidence
  cites: readonly Cite[]
}
export interface Disagreement extends RecordBase {
  title: string
  passages: readonly { says: string; cites: readonly Cite[] }[]
  reading: string
  provisions?: readonly string[]
}
/** A worry in plain words and the needs it sends. */
export interface Worry extends RecordBase {
  order: number
  name: string
  short?: string
  needs: readonly string[]
}

export interface Area extends RecordBase {
  name: string
  buildsOn?: readonly string[]
  says: string
  safeguarding?: {
    says: string
    phones: readonly { name: string; number: string; when: string; cites: readonly Cite[]; confirmed: boolean }[]
  }
  /** Terms as ISO dates, inclusive, with closed days. Without them no step is dated. */
  calendar?: { terms: readonly { from: string; until: string }[]; closed: readonly string[]; cites: readonly Cite[] }
}
