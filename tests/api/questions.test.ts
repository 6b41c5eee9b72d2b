import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, type Serving, serving } from '../builders/serving.ts'

let server: Serving
beforeAll(async () => {
  server = await serving()
})
afterAll(() => server.close())

/** The data of an answer without errors. */
async function answer<T>(query: string, variables?: unknown): Promise<T> {
  const { status, body, text } = await ask(server.address, query, variables)
  expect(body.errors, text).toBeUndefined()
  expect(status).toBe(200)
  return body.data as T
}

const PSP_TWICE = {
  phase: 'PRIMARY',
  schoolType: 'MAINTAINED',
  tried: [{ provision: 'pastoral-support-programme', status: 'FINISHED', reviewsWithoutImpact: 2, reviewsHeld: 2 }],
}

describe('nextSteps', () => {
  test('names the unit and the service, each with the lines of the guide', async () => {
    const { nextSteps } = await answer<{ nextSteps: NextStepsAnswer }>(
      `query ($picture: PupilPicture!) {
        nextSteps(area: "hackney", picture: $picture) {
          on edition stop { rule }
          suggestions { provision { id } standing group reasons { criterion verdict source { where source { id } } } }
        }
      }`,
      { picture: PSP_TWICE },
    )
    expect(nextSteps).toMatchObject({ on: '2026-11-23', edition: 1, stop: null })
    const [first, second] = nextSteps.suggestions
    expect(first?.provision.id).toBe('re-engagement-unit')
    expect(second?.provision.id).toBe('educational-psychology-service')
    for (const one of [first, second]) {
      expect(one?.standing).toBe('OPEN')
      const places = one?.reasons.map((reason) => `${reason.source.source.id}: ${reason.source.where}`)
      expect(places).toContainEqual(expect.stringMatching(/^no-need-to-exclude: .*line/))
    }
  })

  test('a concern about harm leaves only what the stop calls for', async () => {
    const { nextSteps } = await answer<{ nextSteps: NextStepsAnswer }>(
      '{ nextSteps(area: "hackney", picture: { childProtectionConcern: true, needs: ["attention"] }) { stop { rule severity } suggestions { provision { id } } notYet { standing } questions { field } } }',
    )
    expect(nextSteps).toEqual({
      stop: { rule: 'child-protection-concern', severity: 'STOP' },
      suggestions: [
        { provision: { id: 'multi-agency-safeguarding-hub' } },
        { provision: { id: 'childrens-social-care' } },
      ],
      notYet: [],
      questions: [],
    })
  })

  test('takes a picture from the text of the query and from a variable alike, the first and the third time', async () => {
    const fields = '{ suggestions { provision { id } standing } findings { rule } questions { field } }'
    const inline = `{ nextSteps(area: "hackney", picture: { phase: SECONDARY, needs: ["attention"], parentAgrees: null }) ${fields} }`
    const variable = `query ($picture: PupilPicture!) { nextSteps(area: "hackney", picture: $picture) ${fields} }`
    const first = await answer(inline)
    for (const _ of [1, 2, 3]) {
      const picture = { phase: 'SECONDARY', needs: ['attention'], parentAgrees: null }
      expect(await answer(variable, { picture })).toEqual(first)
    }
  })

  test('null is the same as left out, and differs from an empty list', async () => {
    const of = (picture: object) =>
      answer<{ nextSteps: { questions: { field: string }[] } }>(
        'query ($picture: PupilPicture!) { nextSteps(area: "hackney", picture: $picture) { questions { field } } }',
        { picture },
      ).then(({ nextSteps }) => nextSteps.questions.map((one) => one.field))
    expect(await of({ needs: null })).toEqual(await of({}))
    expect(await of({})).toContain('needs')
    expect(await of({ needs: [] })).not.toContain('needs')
  })

  test('cites the exclusion guidance that is in force on the day asked about', async () => {
    const of = async (on: string) => {
      const { nextSteps } = await answer<{ nextSteps: { findings: { rule: string; source: CitationAnswer }[] } }>(
        'query ($on: Date) { nextSteps(area: "hackney", picture: { permanentExclusionConsidered: true }, on: $on) { findings { rule source { source { id } } } } }',
        { on },
      )
      return nextSteps.findings.find((one) => one.rule === 'hear-the-pupil')?.source.source.id
    }
    expect(await of('2026-07-25')).toBe('suspension-guidance-2024')
    expect(await of('2026-07-26')).toBe('suspension-guidance-2026')
  })
})

describe('routes', () => {
  test('from the programme to the unit is 30 to 40 school days', async () => {
    const { routes } = await answer<{ routes: object[] }>(
      '{ routes(area: "hackney", from: "pastoral-support-programme", to: "re-engagement-unit") { schoolDaysMin schoolDaysMax steps { provision { id } edge { id kind source { where } } standing } } }',
    )
    expect(routes[0]).toMatchObject({
      schoolDaysMin: 30,
      schoolDaysMax: 40,
      steps: [
        { provision: { id: 'pastoral-support-programme' }, edge: null, standing: null },
        { provision: { id: 're-engagement-unit' }, edge: { kind: 'ESCALATES_TO' }, standing: null },
      ],
    })
  })

  test('from a place to itself there is none, and to a sanction there is none', async () => {
    const of = (from: string, to: string) =>
      answer(`{ routes(area: "hackney", from: "${from}", to: "${to}") { schoolDaysMin } }`)
    expect(await of('camhs', 'camhs')).toEqual({ routes: [] })
    expect(await of('pastoral-support-programme', 'suspension')).toEqual({ routes: [] })
  })
})

describe('provision', () => {
  test('has its tiers, needs and citations resolved', async () => {
    const { provision } = await answer<{ provision: object }>(
      '{ provision(area: "hackney", id: "peer-mediation") { id name kind aliases phases ageMin lastAssuredOn tiers { id name framework rank explicit } needs { id name } citations { where source { id title publisher standing } } } }',
    )
    expect(provision).toMatchObject({
      id: 'peer-mediation',
      name: 'Peer Mediation',
      kind: 'PROGRAMME',
      lastAssuredOn: null,
      tiers: [{ id: 'universal', framework: 'hackney-wellbeing', rank: 1, explicit: true }],
      needs: [{ id: 'friendship' }, { id: 'peer-conflict' }, { id: 'self-esteem' }],
    })
    expect(provision).toHaveProperty('citations.0.source.id', 'no-need-to-exclude')
  })

  test('of another area is null', async () => {
    expect(await answer('{ provision(area: "hackney", id: "outreach-service") { id } }')).toEqual({ provision: null })
    expect(await answer('{ provision(area: "bromley-bexley", id: "outreach-service") { id } }')).toEqual({
      provision: { id: 'outreach-service' },
    })
  })
})

describe('provisions', () => {
  const ids = (page: Page) => page.edges.map((edge) => edge.node.id)
  const PAGE = `query ($search: String, $filter: ProvisionFilter, $first: Int, $after: String) {
    provisions(area: "hackney", search: $search, filter: $filter, first: $first, after: $after) {
      totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor }
    }
  }`
  const page = (variables: object) => answer<{ provisions: Page }>(PAGE, variables).then((data) => data.provisions)

  test('finds an acronym first', async () => {
    expect(ids(await page({ search: 'PSP' }))[0]).toBe('pastoral-support-programme')
    expect(ids(await page({ search: 'circle of freinds' }))[0]).toBe('circle-of-friends')
  })

  test('pages through everything once, in the order of the whole', async () => {
    const whole = await page({ first: 100 })
    expect(whole.totalCount).toBe(whole.edges.length)
    const seen: string[] = []
    let after: string | null = null
    for (;;) {
      const part: Page = await page({ first: 7, after })
      seen.push(...ids(part))
      after = part.pageInfo.endCursor
      if (!part.pageInfo.hasNextPage) break
    }
    expect(seen).toEqual(ids(whole))
  })

  test('holds fifty when not told how many', async () => {
    expect((await page({})).edges).toHaveLength(50)
    expect((await page({ first: 0 })).edges).toHaveLength(0)
  })

  test('keeps to a filter', async () => {
    expect(ids(await page({ filter: { needs: ['bereavement'], kinds: ['MEASURE'] } }))).toEqual(['key-worker'])
    const panels = await page({ filter: { kinds: ['FORUM'], ageYears: 7 } })
    expect(ids(panels)).not.toContain('multi-agency-team')
    expect(ids(panels)).toContain('partnership-panel')
  })

  test('finds nothing for what looks like a pupil', async () => {
    expect((await page({ search: 'A123456789012' })).totalCount).toBe(0)
  })
})

describe('map', () => {
  test('holds every provision of the area and edges with their sources', async () => {
    const { map, provisions } = await answer<{ map: MapAnswer; provisions: { totalCount: number } }>(
      '{ map(area: "hackney") { nodes { id } edges { id from to kind says explicit source { where source { id } } } } provisions(area: "hackney") { totalCount } }',
    )
    expect(map.nodes).toHaveLength(provisions.totalCount)
    const ids = new Set(map.nodes.map((node) => node.id))
    expect(map.edges.length).toBeGreaterThan(20)
    for (const edge of map.edges) expect([ids.has(edge.from), ids.has(edge.to)], edge.id).toEqual([true, true])
  })

  test('with a filter holds only the edges between what is left', async () => {
    const { map } = await answer<{ map: MapAnswer }>(
      '{ map(area: "hackney", filter: { kinds: [FORUM] }) { nodes { id } edges { from to } } }',
    )
    const ids = new Set(map.nodes.map((node) => node.id))
    for (const edge of map.edges) expect([ids.has(edge.from), ids.has(edge.to)]).toEqual([true, true])
  })
})

describe('exclusionReview', () => {
  const review = (picture: object) =>
    answer<{ exclusionReview: ReviewAnswer }>(
      `query ($picture: PupilPicture!) {
        exclusionReview(area: "hackney", picture: $picture) {
          on edition stop { rule }
          checklist { id state note provision { id } source { where source { id } } }
          alternatives { standing provision { id } reasons { criterion } }
          counters { id value threshold above reached force changesThere source { where } }
        }
      }`,
      { picture },
    ).then((data) => data.exclusionReview)

  test('shows the eight lines before a suspension, with the caution on the first, which is no alternative', async () => {
    const { on, edition, stop, checklist, alternatives } = await review({ considering: ['suspension'], ageYears: 6 })
    expect([on, edition, stop]).toEqual(['2026-11-23', 1, null])
    expect(checklist.map(({ id }) => id)).toEqual([
      'internal-exclusion',
      'change-of-class',
      'key-worker',
      'pastoral-support-programme',
      'mediation',
      'multi-agency-panel',
      'sen-assessment-considered',
      'alternative-provision-placement',
    ])
    expect(checklist[0]).toMatchObject({
      state: 'NOT_KNOWN',
      note: expect.stringContaining('never offer it as an alternative'),
      source: { where: 'Fixed-Term Exclusion, line 1092', source: { id: 'no-need-to-exclude' } },
    })
    expect(checklist[1]).toMatchObject({ note: null })
    expect(checklist[5]).toMatchObject({ provision: { id: 'partnership-panel' } })
    expect(alternatives[0]).toMatchObject({ standing: 'OPEN', provision: { id: 'change-of-class' } })
    expect(alternatives.map(({ provision }) => provision.id)).not.toContain('internal-exclusion')
  })

  test('holds days against the thresholds of the law, and says what changes there', async () => {
    const { counters } = await review({ suspendedDaysThisTerm: 15.5 })
    expect(counters.find(({ id }) => id === 'days-this-term-15')).toEqual({
      id: 'days-this-term-15',
      value: 15.5,
      threshold: 15,
      above: true,
      reached: true,
      force: 'LAW',
      changesThere: 'Above 15 days, the governing board must consider whether the pupil comes back, asked or not.',
      source: { where: 'Regulation 24' },
    })
    expect(counters.find(({ id }) => id === 'days-this-year-45')).toMatchObject({ value: null, reached: null })
  })

  test('offers nothing while a child may be at risk of harm', async () => {
    const { stop, alternatives, checklist } = await review({ childProtectionConcern: true, tried: [] })
    expect(stop).toEqual({ rule: 'child-protection-concern' })
    expect(alternatives).toEqual([])
    expect(checklist).toHaveLength(8)
  })

  test('refuses a picture as nextSteps does, by its field', async () => {
    const { status, body } = await ask(
      server.address,
      '{ exclusionReview(area: "hackney", picture: { ageYears: 26 }) { edition } }',
    )
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', field: 'picture.ageYears' } }])
  })
})

test('the schema is published at its address', async () => {
  const reply = await fetch(`${server.address}/schema.graphql`)
  expect(reply.status).toBe(200)
  expect(await reply.text()).toContain('nextSteps(area: ID!, picture: PupilPicture!, on: Date): NextSteps!')
})

interface ReviewAnswer {
  on: string
  edition: number
  stop: { rule: string } | null
  checklist: {
    id: string
    state: string
    note: string | null
    provision: { id: string } | null
    source: CitationAnswer
  }[]
  alternatives: { standing: string; provision: { id: string }; reasons: { criterion: string }[] }[]
  counters: { id: string; value: number | null; reached: boolean | null }[]
}
interface CitationAnswer {
  where: string
  source: { id: string }
}
interface NextStepsAnswer {
  suggestions: { provision: { id: string }; standing: string; reasons: { source: CitationAnswer }[] }[]
}
interface Page {
  totalCount: number
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}
interface MapAnswer {
  nodes: { id: string }[]
  edges: { id: string; from: string; to: string }[]
}
