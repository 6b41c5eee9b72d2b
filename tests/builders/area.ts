import type { Image } from '../../domain/image/image.ts'
import type { LayerRecords } from '../../domain/image/merge.ts'
import { mergeRecords } from '../../domain/image/merge.ts'
import { openImage } from '../../domain/image/open.ts'
import type { ImageData } from '../../domain/model/image.ts'
import type { Area, Criterion, Edge, Need, Provision, Rule, Speaking, Tier } from '../../domain/model/record.ts'
import type { Test } from '../../domain/model/test.ts'
import type { EdgeKind } from '../../domain/model/words.ts'

/** The one source that everything made here cites, unless a test says otherwise. */
export const CITES = [{ source: 'handbook', where: 'Page 1' }]

const SOURCES = ['handbook', 'our-reading'].map((id) => ({
  id,
  title: `The ${id}`,
  publisher: 'Invented Borough',
  standing: 'CURRENT' as const,
}))

const tier = (id: string, rank: number): Tier => ({
  id,
  framework: 'ladder',
  name: id,
  rank,
  bars: rank,
  means: id,
  cites: CITES,
})

export const aProvision = (id: string, more: Partial<Provision> = {}): Provision => ({
  id,
  name: id.replaceAll('-', ' '),
  kind: 'PROGRAMME',
  summary: '',
  cites: CITES,
  lane: 'low',
  ...more,
})

export const aNeed = (id: string, helps: readonly string[], more: Partial<Need> = {}): Need => ({
  id,
  name: id.replaceAll('-', ' '),
  means: '',
  helps,
  ...more,
})

export const aCriterion = (id: string, test: Test, more: Partial<Criterion> = {}): Criterion => ({
  id,
  test,
  says: `${id} is asked`,
  whenMet: `${id} is met`,
  whenNotMet: `${id} fails`,
  whenNotKnown: `${id} is not known`,
  changeSays: `If ${id} held`,
  force: 'LOCAL_GUIDE',
  cites: CITES,
  ...more,
})

export const aSpeaking = (says: string, more: Partial<Speaking> = {}): Speaking => ({
  says,
  severity: 'SHOULD',
  force: 'LOCAL_GUIDE',
  cites: CITES,
  ...more,
})

export const aRule = (id: string, order: number, fires: Test, more: Partial<Rule> = {}): Rule => ({
  id,
  order,
  fires,
  speaks: [aSpeaking(`${id} speaks`)],
  ...more,
})

export const anEdge = (id: string, from: string, kind: EdgeKind, to: string, more: Partial<Edge> = {}): Edge => ({
  id,
  from,
  to,
  kind,
  says: 'it is agreed',
  explicit: true,
  cites: CITES,
  ...more,
})

export const anArea = (records: LayerRecords, area: Partial<Area> = {}): ImageData => ({
  area: { id: 'invented', name: 'Invented', says: 'A place of our own', ...area },
  edition: 3,
  publishedOn: '2026-01-05',
  records: mergeRecords([{ sources: SOURCES, tiers: [tier('low', 1), tier('high', 2)] }, records]),
})

/** An opened image of an invented area that holds just these records, a source and two tiers. */
export const anImage = (records: LayerRecords, area: Partial<Area> = {}): Image => openImage(anArea(records, area))

/** The question of every field that these tests leave out. */
export const QUESTIONS = [
  { id: 'childProtectionConcern', asks: 'Is the child safe?', first: 1 },
  { id: 'needs', asks: 'What worries you?', first: 2 },
  ...['parentAgrees', 'senStatus', 'phase', 'ageYears', 'schoolType', 'tried', 'considering', 'disabled'].map((id) => ({
    id,
    asks: `${id}?`,
  })),
  { id: 'tried.outcome', asks: 'Did {name} work?' },
  { id: 'tried.reviewsWithoutImpact', asks: 'How many reviews of {name} had no effect?' },
]
