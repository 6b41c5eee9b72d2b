import type { Layer } from '../../server/graph/layer.ts'
import type { SeedAreas } from '../../server/maintain/fill.ts'

/**
 * Three invented areas, `borough` and `town` on `land`, small enough to read and with every noun and every kind of
 * link in them: overlays, an edge that inherits its ends, a list that names what only the borough has, awkward text.
 */
const law = (where: string) => [{ source: 'the-act', where }]
const guide = (where: string) => [{ source: 'handbook', where }]

const land: Layer = {
  area: { id: 'land', name: 'The Land', says: 'What every area builds on' },
  provisions: [
    {
      id: 'early-help',
      name: 'Early help',
      kind: 'SERVICE',
      summary: 'Support for a family before things get worse.',
      aliases: ['EH', "family's help"],
      tiers: [{ tier: 'second', explicit: false, note: 'Our reading', cites: law('Section 10') }],
      ageMin: 0,
      ageMax: 18,
      cites: law('Section 10'),
      opensWhen: ['parent-agrees'],
      lane: 'second',
      family: 'together',
      page: {
        cautions: [{ says: 'Ask first', force: 'STATUTORY_GUIDANCE', explicit: true, cites: law('Section 11') }],
        law: ['duty-to-ask'],
      },
    },
    {
      id: 'suspension',
      name: 'Suspension',
      kind: 'SANCTION',
      summary: 'A pupil is sent home for a fixed time.',
      cites: law('Section 51'),
      lane: 'beyond',
    },
  ],
  edges: [
    {
      id: 'e-01',
      from: 'early-help',
      to: 'suspension',
      kind: 'REFERS_TO',
      says: 'nothing else is left',
      explicit: false,
      cites: law('Section 12'),
      note: 'Both ends are of the land',
    },
  ],
  needs: [
    { id: 'attendance', name: 'Attendance', means: 'Days are missed', helps: ['early-help', 'key-worker'] },
    { id: 'worry', name: 'Worry', means: 'Frets a lot', searchWords: ['anxious'], helps: ['early-help'] },
  ],
  criteria: [
    {
      id: 'parent-agrees',
      test: { field: 'parentAgrees', is: true },
      says: 'A parent or carer agrees',
      force: 'STATUTORY_GUIDANCE',
      confidence: 'NOT_CONFIRMED',
      cites: law('Section 10'),
      changeSays: 'If a parent or carer agrees',
    },
    {
      id: 'weighing-suspension',
      test: { any: [{ considering: ['suspension'] }, { condition: 'at-risk' }] },
      says: 'A suspension is being weighed',
      force: 'LAW',
      cites: law('Section 51'),
      changeSays: 'If a suspension were weighed',
    },
  ],
  conditions: [{ id: 'at-risk', says: 'At risk', test: { field: 'atRiskOfPermanentExclusion', is: true } }],
  rules: [
    {
      id: 'hear-the-pupil',
      order: 1,
      fires: { condition: 'at-risk' },
      calls: ['early-help', 'key-worker'],
      speaks: [
        {
          says: 'Hear what the pupil has to say.',
          severity: 'SHOULD',
          force: 'STATUTORY_GUIDANCE',
          cites: [
            { source: 'the-act', where: 'Section 52', from: '2026-07-26' },
            { source: 'the-old-act', where: 'Section 9', until: '2026-07-26' },
          ],
        },
      ],
    },
  ],
  consults: [
    {
      id: 'family-team',
      order: 1,
      bodies: ['early-help'],
      rules: ['hear-the-pupil'],
      says: 'Ask the family team.',
      force: 'STATUTORY_GUIDANCE',
      cites: law('Section 13'),
    },
  ],
  questions: [{ id: 'parentAgrees', asks: 'Does a parent or carer agree?', affects: ['early-help'] }],
  counters: [
    {
      id: 'days-this-term',
      order: 1,
      says: 'Days this term',
      changesThere: 'The board must meet',
      value: { field: 'suspendedDaysThisTerm' },
      threshold: 15.5,
      above: true,
      force: 'LAW',
      cites: law('Section 51A'),
    },
  ],
  sources: [
    {
      id: 'the-act',
      title: 'The Act',
      publisher: 'Parliament',
      standing: 'CURRENT',
      publishedOn: '2026-07-26',
      force: 'LAW',
    },
    {
      id: 'the-old-act',
      title: 'The old Act',
      publisher: 'Parliament',
      standing: 'SUPERSEDED',
      supersededBy: 'the-act',
    },
    { id: 'a-page', title: 'A page', publisher: 'A newspaper', standing: 'UNVERIFIED' },
  ],
  law: [
    {
      id: 'duty-to-ask',
      title: 'The duty to ask',
      says: 'Parents are asked.',
      force: 'STATUTORY_GUIDANCE',
      binds: 'Schools',
      from: '2026-07-26',
      until: '2030-01-01',
      confidence: 'SECONDARY',
      cites: law('Section 10'),
      readIn: ['a-page'],
    },
  ],
  frameworks: [{ id: 'ladder', name: 'The ladder', says: 'Two rungs', cites: law('Schedule 1') }],
  tiers: [
    { id: 'first', framework: 'ladder', name: 'First', rank: 1, bars: 1, means: 'For all', cites: law('Schedule 1') },
    {
      id: 'second',
      framework: 'ladder',
      name: 'Second',
      rank: 2,
      bars: 2,
      means: 'For some',
      cites: law('Schedule 1'),
    },
  ],
  families: [{ id: 'together', order: 1, name: 'Together', says: 'Help for families', needs: ['worry', 'attendance'] }],
  worries: [{ id: 'frets', order: 1, name: 'They fret', needs: ['worry'] }],
}

const borough: Layer = {
  area: { id: 'borough', name: 'The Borough', buildsOn: ['land'], says: 'A borough with a handbook' },
  provisions: [
    {
      id: 'early-help',
      summary: 'Ring the hub: "Is this a child’s worry?" – \\o/ 😀 naïve; MATCH (n) DETACH DELETE n',
    },
    {
      id: 'key-worker',
      name: 'Key worker',
      kind: 'MEASURE',
      summary: 'One adult keeps an eye on the pupil.',
      tiers: [
        { tier: 'first', explicit: true, cites: guide('Page 2') },
        { tier: 'second', explicit: false },
      ],
      cites: guide('Page 2, lines 3-9'),
      stages: [{ criterion: 'weighing-suspension' }, { criterion: 'parent-agrees', afterFailure: 1 }],
      duties: [
        { rule: 'hear-the-pupil', when: { not: { field: 'parentAgrees', is: false } } },
        { rule: 'two-meetings' },
      ],
      lane: 'first',
    },
  ],
  edges: [
    { id: 'e-01', says: 'the hub has said so', cites: guide('Page 5') },
    {
      id: 'e-02',
      from: 'key-worker',
      to: 'early-help',
      kind: 'ESCALATES_TO',
      says: 'two meetings have not had the effect needed',
      short: 'two meetings',
      explicit: true,
      schoolDays: { min: 0, max: 40 },
      cites: guide('Page 3'),
    },
    {
      id: 'e-03',
      from: 'suspension',
      to: 'key-worker',
      kind: 'ALTERNATIVE_TO',
      says: 'the pupil comes back',
      explicit: false,
      force: 'INFERRED',
      cites: guide('Page 4'),
    },
  ],
  needs: [
    {
      id: 'worry',
      helps: ['key-worker', 'early-help'],
      explicitLinks: [{ provision: 'key-worker', cites: guide('Page 2') }],
    },
  ],
  rules: [
    {
      id: 'two-meetings',
      order: 2,
      fires: { tried: ['key-worker'], reviewsWithoutImpactAtLeast: 2 },
      calls: ['early-help'],
      speaks: [
        {
          says: 'Two meetings are enough.',
          severity: 'NOTE',
          force: 'LOCAL_GUIDE',
          explicit: true,
          cites: guide('Page 3'),
        },
      ],
    },
  ],
  checklists: [
    {
      id: 'before',
      name: 'Before a suspension',
      order: 1,
      items: [
        {
          id: 'a-key-worker',
          says: 'A key worker',
          reads: ['key-worker', 'early-help'],
          provision: [{ id: 'early-help', when: { field: 'lookedAfter', is: true } }, { id: 'key-worker' }],
          cites: guide('Page 6'),
        },
        { id: 'a-talk', says: 'A talk', reads: [], provision: [], cites: guide('Page 6') },
      ],
      cites: guide('Page 6'),
    },
  ],
  sources: [
    { id: 'handbook', title: 'The handbook', publisher: 'The Borough', standing: 'CURRENT', force: 'LOCAL_GUIDE' },
  ],
  lines: [
    {
      id: 'main',
      order: 1,
      name: 'Main line',
      starts: 'someone worries',
      stations: [{ id: 'key-worker' }, { id: 'early-help', col: 0 }],
    },
  ],
  words: [{ id: 'kw', term: 'KW', means: 'Key worker', finds: ['key-worker'], cites: guide('Page 1') }],
  changed: [
    {
      id: 'hub',
      guideSays: 'Write a letter',
      nowSays: 'Ring the hub',
      from: '2025-09-01',
      provisions: ['early-help'],
      confidence: 'NOT_CONFIRMED',
      cites: law('Section 10'),
    },
  ],
  disagreements: [
    {
      id: 'how-many',
      title: 'How many meetings',
      passages: [
        { says: 'Two', cites: guide('Page 3') },
        { says: 'Three', cites: guide('Page 7') },
      ],
      reading: 'We take two',
      provisions: ['key-worker'],
    },
  ],
}

const town: Layer = {
  area: { id: 'town', name: 'The Town', buildsOn: ['land'], says: 'A town with one thing of its own' },
  provisions: [
    {
      id: 'drop-in',
      name: 'Drop-in',
      kind: 'SERVICE',
      summary: 'Come as you are.',
      cites: law('Section 20'),
      lane: 'first',
    },
  ],
  needs: [{ id: 'attendance', helps: ['drop-in', 'early-help'] }],
}

export const smallSeed: SeedAreas = { land, borough, town }
