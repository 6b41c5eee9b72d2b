import { describe, expect, it } from 'vitest'
import { mapOf } from '../../domain/map/map.ts'
import { routes, UnknownProvision } from '../../domain/routes/routes.ts'
import { aCriterion, anEdge, anImage, aProvision, aRule, aSpeaking } from '../builders/area.ts'

const calendar = { terms: [{ from: '2026-09-01', until: '2026-10-23' }], closed: [], cites: [] }
const records = {
  provisions: [
    ...['meeting', 'way-in', 'panel', 'plan', 'unit', 'a', 'b', 'c', 'd', 'e'].map((id) => aProvision(id)),
    aProvision('club', { opensWhen: ['consent'] }),
    aProvision('suspended', { kind: 'SANCTION' }),
    aProvision('expelled', { kind: 'SANCTION' }),
    aProvision('hub'),
  ],
  criteria: [aCriterion('consent', { field: 'parentAgrees', is: true })],
  rules: [
    aRule(
      'harm',
      1,
      { field: 'childProtectionConcern', is: true },
      {
        calls: ['hub'],
        speaks: [aSpeaking('Stop', { severity: 'STOP' })],
      },
    ),
  ],
  edges: [
    anEdge('e1', 'meeting', 'REFERS_TO', 'way-in', { schoolDays: { min: 5, max: 10 } }),
    anEdge('e2', 'way-in', 'ESCALATES_TO', 'panel', { schoolDays: { min: 0, max: 5 } }),
    anEdge('e3', 'meeting', 'REFERS_TO', 'plan'),
    anEdge('e4', 'plan', 'REFERS_TO', 'panel', { schoolDays: { min: 30, max: 40 } }),
    anEdge('e5', 'panel', 'REFERS_TO', 'meeting'),
    anEdge('e6', 'meeting', 'STEPS_DOWN_TO', 'unit'),
    anEdge('e7', 'meeting', 'BYPASSES_TO', 'hub'),
    anEdge('e8', 'meeting', 'REFERS_TO', 'way-in', { schoolDays: { min: 1, max: 1 } }),
    anEdge('f1', 'panel', 'REFERS_TO', 'a'),
    anEdge('f2', 'a', 'REFERS_TO', 'b'),
    anEdge('f3', 'b', 'REFERS_TO', 'c'),
    anEdge('f4', 'c', 'REFERS_TO', 'd'),
    anEdge('f5', 'd', 'REFERS_TO', 'e'),
    anEdge('g1', 'suspended', 'ESCALATES_TO', 'club'),
    anEdge('g2', 'meeting', 'ESCALATES_TO', 'expelled'),
    anEdge('g3', 'expelled', 'REFERS_TO', 'club'),
  ],
}
const image = anImage(records, { calendar })
const on = '2026-09-01'
const steps = (from: string, to: string, first?: number) =>
  routes(image, { from, to, on, ...(first && { first }) }).map((route) => route.steps.map((step) => step.provision.id))

describe('ways', () => {
  it('go along referrals and escalations, the known durations first', () => {
    expect(steps('meeting', 'panel')).toEqual([
      ['meeting', 'way-in', 'panel'],
      ['meeting', 'plan', 'panel'],
    ])
    expect(steps('meeting', 'panel', 1)).toHaveLength(1)
    expect(steps('meeting', 'unit')).toEqual([])
  })

  it('have at most five edges and pass no place twice', () => {
    expect(steps('panel', 'e')).toEqual([['panel', 'a', 'b', 'c', 'd', 'e']])
    expect(steps('plan', 'e')).toEqual([])
  })

  it('lead neither to a sanction nor through one; from one they may', () => {
    expect(steps('meeting', 'expelled')).toEqual([])
    expect(steps('meeting', 'club')).toEqual([])
    expect(steps('suspended', 'club')).toEqual([['suspended', 'club']])
  })

  it('lead nowhere from a place to itself', () => {
    expect(steps('meeting', 'meeting')).toEqual([])
    expect(steps('hub', 'hub')).toEqual([])
  })

  it('name an id that the area does not have', () => {
    expect(() => steps('meeting', 'elsewhere')).toThrow(UnknownProvision)
    expect(() => steps('nowhere', 'panel')).toThrow('from must be the id of a provision of this area: nowhere')
  })
})

describe('steps', () => {
  it('sum up school days; two edges between a pair make one way, along the first by id', () => {
    const [quick, unknown] = routes(image, { from: 'meeting', to: 'panel', on })
    expect([quick?.schoolDaysMin, quick?.schoolDaysMax]).toEqual([5, 15])
    expect(quick?.steps.map((step) => step.edge?.id ?? null)).toEqual([null, 'e1', 'e2'])
    expect([unknown?.schoolDaysMin, unknown?.schoolDaysMax]).toEqual([null, null])
  })

  it('are dated on school days from the start', () => {
    const [quick, unknown] = routes(image, { from: 'meeting', to: 'panel', on, startOn: '2026-09-05' })
    expect(quick?.steps.map((step) => [step.earliest, step.latest])).toEqual([
      ['2026-09-07', '2026-09-07'],
      ['2026-09-14', '2026-09-21'],
      ['2026-09-14', '2026-09-28'],
    ])
    expect(unknown?.steps.map((step) => step.earliest)).toEqual(['2026-09-07', null, null])
  })

  it('are not dated without a start, without terms, or past their end', () => {
    const dates = (asked: object, place = image) =>
      routes(place, { from: 'meeting', to: 'panel', on, ...asked })[0]?.steps.map((step) => step.latest)
    expect(dates({})).toEqual([null, null, null])
    expect(dates({ startOn: '2026-09-01' }, anImage(records))).toEqual([null, null, null])
    expect(dates({ startOn: '2026-10-12' })).toEqual(['2026-10-12', null, null])
  })

  it('carry a standing for a picture, none without one, none for a sanction; shut ones stay', () => {
    const standings = (picture: object | null) =>
      routes(image, { from: 'suspended', to: 'club', on, picture })[0]?.steps.map((step) => step.standing)
    expect(standings(null)).toEqual([null, null])
    expect(standings({})).toEqual([null, 'NEARLY'])
    expect(standings({ parentAgrees: false })).toEqual([null, 'SHUT'])
    const [way] = routes(image, { from: 'suspended', to: 'club', on, picture: { parentAgrees: false } })
    expect(way?.steps[1]?.reasons.map((one) => one.says)).toEqual(['consent fails'])
  })
})

describe('to what a stop calls for', () => {
  it('there is one way from anywhere, at once', () => {
    const [way, ...others] = routes(image, { from: 'meeting', to: 'hub', on, startOn: '2026-09-05' })
    expect(others).toEqual([])
    expect([way?.schoolDaysMin, way?.schoolDaysMax]).toEqual([0, 0])
    expect(way?.steps.map((step) => [step.provision.id, step.edge?.id ?? null, step.earliest])).toEqual([
      ['meeting', null, '2026-09-05'],
      ['hub', 'e7', '2026-09-05'],
    ])
    expect(routes(image, { from: 'e', to: 'hub', on })[0]?.steps.map((step) => step.edge)).toEqual([null, null])
  })
})

describe('the map', () => {
  it('holds what a filter keeps, and the edges between', () => {
    const map = mapOf(image, { kinds: ['SANCTION'] })
    expect(map.nodes.map((node) => node.id)).toEqual(['expelled', 'suspended'])
    expect(map.edges).toEqual([])
    expect(mapOf(image).edges).toHaveLength(16)
  })
})
