import { describe, expect, test } from 'vitest'
import { placesCited, readerText, recordsOf } from './reader-text.ts'

/** Typed by hand from the guide, lines 230 to 729, and from the notes on law and local changes. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  'whole-school-behaviour-policy': [
    '020 8820 7360',
    'One consistent approach that all staff use',
    'track rewards and consequences',
    'contact with parents',
    'Differentiated for pupils who need more help',
    'serious one-off incidents',
    'daily behaviour plenaries',
  ],
  'stay-on-green': ['in place in many of its primary schools', '020 8820 7360'],
  'behaviour-plenaries': ['Daily', '020 8820 7360'],
  'circle-time': ['practise', 'Not the same as Circle of Friends'],
  'philosophy-for-children': ['P4C', 'What it involves'],
  'school-council': ['020 8820 7360'],
  'playground-friends': ['key intervention'],
  'seal-whole-school': [
    'Wave One',
    'assembly in each SEAL theme',
    'PSHCE',
    'Word of the Week',
    'Staffroom Activities',
    'Peer Mediation',
    'five domains',
    'Securing Good or Better Programme',
  ],
  'seal-small-group': ['key stages 1 and 2', 'SEAL Small Group Work KS1', 'SEAL Small Group Work KS2'],
  'family-seal': ['families', '020 8820 7360'],
  'restorative-approaches': [
    'what happened; who was affected and how; what is needed to put it right; how to stop it happening again',
    '2-minute',
    'Restorative Mediation',
    'Mini-Conference',
    'Restorative Community Conference',
    'classroom conference',
    '020 8820 7551',
  ],
  'solution-focused-approaches': [
    'Seven beliefs',
    'Eight uses',
    'coaching, not counselling',
    'small number of sessions',
    'Video Interactive Guidance',
    'BRIEF',
    'therapeutic settings',
  ],
  'anti-bullying': ['repeated over time', 'Anti-Bullying Alliance', 'Preventing Bullying Statement', 'robust'],
  'mindfulness-inset': ['INSET', 'Educational Psychology Service'],
  'dot-b-foundations': ['before any training to teach mindfulness to pupils', 'Mindfulness in Schools Project'],
  'dot-b': ['whole class of secondary pupils', 'MYRIAD, 2022', '.b Foundations'],
  'paws-dot-b': ['whole class of primary pupils', 'MYRIAD, 2022', '.b Foundations'],
  mbat: ['doctoral research', 'group work if possible', 'complex'],
  'solihull-approach': ['containment, reciprocity and behaviour management', '020 8820 7519', '020 7683 4611'],
  'understanding-your-pupil': ['whole school staff', 'Islington', '020 8820 7519'],
  'understanding-your-child': [
    '10-week',
    '0 to 5',
    'three times a year',
    'around the borough',
    '020 7683 4611',
    'NICE',
  ],
  'staff-sharing': [
    'one pupil, a class or a year group',
    'first meeting is with the educational psychologist',
    '020 8820 7519',
  ],
  'peer-mediation': [
    'at least two days',
    'pairs',
    'Voluntary for both sides; either may stop at any stage',
    'discipline policy',
    '020 8820 7360',
    '020 8820 7551',
  ],
  'pastoral-support-programme': [
    'three to four weeks',
    'two or more suspensions',
    'one suspension of ten days or more',
    'at risk of permanent exclusion',
    'behaviour getting worse fast',
    'two reviews',
    'ready before the pupil comes back',
    'two or three suspensions, invite the Exclusions Officer',
    'SMART',
    'Programme and, of the same thing, a Plan',
    'withdrawn',
    '020 8820 7360',
    '020 8820 7406',
  ],
  're-engagement-unit': [
    'maintained primary',
    'Schools only',
    'coversheet',
    'headteacher is ready to sign off the targets',
    'before the formal referral is fine',
    'sustainability plan',
    'mid-programme review',
    'widened to secondary schools',
    'two PSP reviews',
    '020 8820 7091',
    '020 8820 7117',
  ],
  'circle-of-friends': [
    'Weekly',
    'focus child',
    'parents or carers accept it',
    'Six gains',
    'class teacher',
    'Not the same as Circle Time',
  ],
}

const provisions = new Map(recordsOf('hackney').provisions.map((one) => [one.id, one]))

describe.each(Object.entries(FACTS))('%s', (id, facts) => {
  const record = provisions.get(id)
  test.each(facts)('says %s', (fact) => {
    expect(readerText(record)).toContain(fact)
  })

  test('names no person, no bare abbreviation and no old word for a suspension', () => {
    const text = readerText(record)
    expect(text).not.toMatch(/@|\bMAT\b|EBD|problem child|does no harm/)
    expect(text).not.toMatch(/fixed[- ]term/i)
  })

  test('cites the guide by heading and line, or another source by its place', () => {
    for (const place of placesCited(record)) {
      expect(place).toMatch(/^no-need-to-exclude: .+, lines? \d|^(?!no-need-to-exclude)[a-z0-9-]+: ./)
    }
  })
})

const AGES_AND_PHASES = [
  { id: 'understanding-your-child', ageMin: 0, ageMax: 5, phases: undefined },
  { id: 'dot-b', ageMin: undefined, ageMax: undefined, phases: ['SECONDARY'] },
  { id: 'paws-dot-b', ageMin: undefined, ageMax: undefined, phases: ['PRIMARY'] },
  { id: 'pastoral-support-programme', ageMin: undefined, ageMax: undefined, phases: undefined },
  { id: 're-engagement-unit', ageMin: undefined, ageMax: undefined, phases: ['EARLY_YEARS', 'PRIMARY'] },
  { id: 'circle-of-friends', ageMin: undefined, ageMax: undefined, phases: undefined },
]
test.each(AGES_AND_PHASES)('$id holds the ages and phases that the sources state', ({ id, ...stated }) => {
  const record = provisions.get(id)
  expect({ ageMin: record?.ageMin, ageMax: record?.ageMax, phases: record?.phases }).toEqual(stated)
})

const STATED_TIERS = [
  ['whole-school-behaviour-policy', 'universal'],
  ['seal-whole-school', 'universal'],
  ['circle-time', 'universal'],
  ['peer-mediation', 'universal'],
  ['mindfulness-inset', 'universal'],
  ['dot-b-foundations', 'universal'],
  ['dot-b', 'universal-plus'],
  ['paws-dot-b', 'universal-plus'],
  ['mbat', 'complex-high-risk'],
] as const
test("a tier is said to be the guide's only where its words say so", () => {
  const stated = Object.keys(FACTS).flatMap((id) =>
    (provisions.get(id)?.tiers ?? []).filter(({ explicit }) => explicit).map(({ tier }) => [id, tier]),
  )
  expect(stated.sort()).toEqual([...STATED_TIERS].sort())
})

test('no phone number is given as confirmed, and every printed one says it is from the guide', () => {
  const contacts = Object.keys(FACTS).flatMap((id) => provisions.get(id)?.page?.contacts ?? [])
  expect(contacts.length).toBeGreaterThan(20)
  expect(contacts.filter(({ confirmed, printedInGuide }) => confirmed || !printedInGuide)).toEqual([])
})

test('nothing in these entries is rated', () => {
  for (const id of Object.keys(FACTS)) {
    const evidence = provisions.get(id)?.page?.evidence
    expect(evidence).not.toHaveProperty('impact')
    expect(evidence?.scope).toMatch(/^Not rated/)
  }
})
