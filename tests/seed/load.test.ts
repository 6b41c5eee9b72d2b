import { describe, expect, it } from 'vitest'
import { loadSeed } from '../../server/seed/load.ts'
import { formatProblem } from '../../server/seed/problem.ts'
import { MOST_BYTES } from '../../server/seed/read.ts'
import { brief, folderWith, GARDEN, HANDBOOK, load, SCHEMAS, TOWN } from './folder.ts'

const GARDEN_FILE = 'town/provisions/garden.yaml'
const problemsOf = (...args: Parameters<typeof load>) => load(...args).problems.map(brief)

describe('a seed in order', () => {
  it('has no problems and gives records by area and noun', () => {
    const { areas, problems } = load()
    expect(problems).toEqual([])
    expect(areas.town?.area.name).toBe('Town')
    expect(areas.town?.provisions?.map(({ id }) => id)).toEqual(['garden'])
    expect(areas.town?.needs).toEqual([])
  })

  it('may have no area at all', () => {
    expect(loadSeed(folderWith({ 'README.md': 'Nothing yet' }), SCHEMAS)).toEqual({ areas: {}, problems: [] })
  })

  it('keeps dates as text and numbers as numbers', () => {
    const { areas } = load({ [GARDEN_FILE]: `${GARDEN}lastAssuredOn: 2026-09-01\nageMin: 4\n` })
    expect(areas.town?.provisions?.[0]).toMatchObject({ lastAssuredOn: '2026-09-01', ageMin: 4 })
  })
})

describe('files that cannot be read', () => {
  it('a folder that is not there', () => {
    expect(loadSeed('/nowhere-at-all', SCHEMAS).problems.map(({ what }) => what)).toEqual(['There is no such folder'])
  })

  it('not YAML, with the line', () => {
    const [problem] = load({ [GARDEN_FILE]: `${GARDEN}aliases: [one, two\n` }).problems
    expect(problem).toMatchObject({ file: GARDEN_FILE, what: expect.stringContaining('Not YAML') })
  })

  it('the same key twice', () => {
    expect(problemsOf({ [GARDEN_FILE]: `${GARDEN}name: Plot\n` })).toEqual([
      `${GARDEN_FILE}:6 : The same key is written twice`,
    ])
  })

  it('two documents in one file', () => {
    expect(problemsOf({ [GARDEN_FILE]: `${GARDEN}---\nid: other\n` })[0]).toContain('Not YAML')
  })

  it('aliases, which can stand for gigabytes', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]', ''].join('\n')
    expect(problemsOf({ [GARDEN_FILE]: bomb })).toEqual([
      `${GARDEN_FILE}:2 : *a is an alias`,
      `${GARDEN_FILE}:2 : *a is an alias`,
      `${GARDEN_FILE}:3 : *b is an alias`,
      `${GARDEN_FILE}:3 : *b is an alias`,
    ])
  })

  it('nested a hundred thousand deep', () => {
    expect(problemsOf({ [GARDEN_FILE]: '['.repeat(100_000) }).length).toBeGreaterThan(0)
  })

  it('too large', () => {
    const [problem] = load({ [GARDEN_FILE]: `# ${'x'.repeat(MOST_BYTES)}\n${GARDEN}` }).problems
    expect(problem?.what).toContain('more than 262144')
  })

  it('not UTF-8', () => {
    const latin = Uint8Array.from([0x69, 0x64, 0x3a, 0x20, 0xe9])
    expect(problemsOf({ [GARDEN_FILE]: latin })).toEqual([`${GARDEN_FILE}:1 : The file is not UTF-8 text`])
  })

  it('an unknown tag', () => {
    expect(problemsOf({ [GARDEN_FILE]: GARDEN.replace('Garden', '!secret Garden') })[0]).toContain('Not YAML')
  })

  it('a list where a record should be, and an empty file', () => {
    expect(problemsOf({ [GARDEN_FILE]: '- id: garden\n' })).toEqual([`${GARDEN_FILE}:1 : This file is not a record`])
    expect(problemsOf({ [GARDEN_FILE]: '' })).toEqual([`${GARDEN_FILE}:1 : This file is not a record`])
  })
})

describe('things in the wrong place', () => {
  it('an unknown folder, with the folder that was meant', () => {
    const { problems } = load({ 'town/provision/plot.yaml': GARDEN })
    expect(problems.map(brief)).toEqual(['town/provision:1 : provision is not a noun, so this folder is not read'])
    expect(problems[0]?.mend).toContain('Did you mean provisions?')
  })

  it('a file beside the nouns, a folder within one, another ending', () => {
    expect(
      problemsOf({
        'notes.txt': '',
        'town/notes.yaml': '',
        'town/provisions/more/plot.yaml': GARDEN,
        'town/needs/calm.yml': '',
      }),
    ).toEqual([
      'notes.txt:1 : Nothing reads this',
      'town/needs/calm.yml:1 : Nothing reads this',
      'town/notes.yaml:1 : Nothing reads this',
      'town/provisions/more:1 : Nothing reads this',
    ])
  })

  it('an id that differs from the file name', () => {
    expect(problemsOf({ 'town/provisions/plot.yaml': GARDEN })).toEqual([
      "town/provisions/plot.yaml:1 id: The id differs from the file's name",
    ])
  })

  it('an area without area.yaml, or one that says another id', () => {
    expect(problemsOf({ 'town/area.yaml': null })).toEqual(['town:1 : This area has no area.yaml'])
    expect(problemsOf({ 'town/area.yaml': TOWN.replace('town', 'village') })).toEqual([
      "town/area.yaml:1 id: The id differs from the folder's name",
    ])
  })
})

describe('breaches of a schema', () => {
  it('says every one at once, each with line, field and how to mend it', () => {
    const wrong = [
      'id: garden',
      'nam: Garden',
      'kind: PROGRAM',
      'summary: ""',
      'ageMin: four',
      'cites:',
      '  - source: handbook',
      '',
    ].join('\n')
    const { problems } = load({ [GARDEN_FILE]: wrong })
    expect(problems.map(brief)).toEqual([
      `${GARDEN_FILE}:1 : name is missing`,
      `${GARDEN_FILE}:2 nam: nam is not a field here`,
      `${GARDEN_FILE}:3 kind: "PROGRAM" is not on the list`,
      `${GARDEN_FILE}:4 summary: "" is not written as it should be`,
      `${GARDEN_FILE}:5 ageMin: This should be integer, not string`,
      `${GARDEN_FILE}:7 cites[0]: where is missing`,
    ])
    expect(problems[1]?.mend).toContain('Did you mean name?')
    expect(problems[2]?.mend).toContain('Did you mean PROGRAMME?')
    expect(problems[5]?.mend).toContain('Add where.')
  })

  it('a provision without cites', () => {
    const bare = GARDEN.replace(/cites.*\n/, '')
    expect(problemsOf({ [GARDEN_FILE]: bare })).toEqual([`${GARDEN_FILE}:1 : cites is missing`])
  })

  it('a folded text that keeps its line end', () => {
    const { problems } = load({ [GARDEN_FILE]: GARDEN.replace('summary: Pupils', 'summary: >\n  Pupils') })
    expect(problems[0]?.mend).toContain('>-')
  })

  it.each([
    ['{ foo: 1 }', 'foo is not a field here'],
    ['{ field: phase }', 'must NOT have fewer than 2 properties'],
    ['{ field: phase, is: PRIMARI }', '"PRIMARI" is not on the list'],
    ['{ field: phase, atLeast: 2 }', 'atLeast does not stand with field'],
    ['{ field: parentAgrees, is: "yes" }', 'This should be boolean, not string'],
    ['{ all: [{ field: ageYears, atMost: 5 }], any: [{ condition: x }] }', 'any does not stand with all'],
    ['{ is: true }', 'is stands only with field'],
    ['{ atLeast: 2 }', 'This says nothing that can be tested'],
    ['{ tried: some }', '"some" is not right here'],
    ['{ on: {} }', 'must NOT have fewer than 1 properties'],
  ])('a test that is not in the vocabulary: %s', (test, what) => {
    const criterion = `id: odd\ntest: ${test}\nsays: Odd\nforce: LOCAL_GUIDE\nchangeSays: If odd\ncites: [{ source: handbook, where: Page 2 }]\n`
    const { problems } = load({ 'town/criteria/odd.yaml': criterion })
    expect(problems.map((problem) => problem.what).join('\n')).toContain(what)
    expect(problems.every(({ line, mend }) => line === 2 && mend.length > 0)).toBe(true)
  })

  it('fields that no model has, such as __proto__', () => {
    expect(problemsOf({ [GARDEN_FILE]: `${GARDEN}__proto__: { kind: PLAN }\n` })).toEqual([
      `${GARDEN_FILE}:6 __proto__: __proto__ is not a field here`,
    ])
  })
})

describe('references', () => {
  it('to what no area has, with what may have been meant', () => {
    const { problems } = load({
      [GARDEN_FILE]: `${GARDEN.replace('source: handbook', 'source: hanbook')}opensWhen: [never]\n`,
    })
    expect(problems.map(brief)).toEqual([
      `${GARDEN_FILE}:5 cites[0].source: hanbook is not among the sources`,
      `${GARDEN_FILE}:6 opensWhen[0]: never is not among the criteria`,
    ])
    expect(problems[0]?.mend).toContain('Did you mean handbook?')
  })

  it('to a file that cannot be read are not reported a second time', () => {
    expect(
      problemsOf({ 'town/sources/handbook.yaml': 'id: "handbook\n' }).every((line) =>
        line.startsWith('town/sources/handbook.yaml'),
      ),
    ).toBe(true)
  })

  it('within tests, edges, lanes, stations and checklists', () => {
    const edge =
      'id: e-1\nfrom: garden\nto: shed\nkind: REFERS_TO\nsays: it rains\nexplicit: true\ncites: [{ source: handbook, where: Page 3 }]\n'
    const condition =
      'id: wet\nsays: It rains\ntest: { any: [{ tried: [shed] }, { condition: dry }, { needs: [calm] }] }\n'
    const line = 'id: walk\norder: 1\nname: Walk\nstarts: it is fine\nstations: [{ id: gate }]\n'
    expect(
      problemsOf({
        [GARDEN_FILE]: `${GARDEN}lane: low\nfamily: outdoors\n`,
        'town/edges/e-1.yaml': edge,
        'town/conditions/wet.yaml': condition,
        'town/lines/walk.yaml': line,
      }),
    ).toEqual([
      'town/conditions/wet.yaml:3 test.any[0].tried[0]: shed is not among the provisions',
      'town/conditions/wet.yaml:3 test.any[1].condition: dry is not among the conditions',
      'town/conditions/wet.yaml:3 test.any[2].needs[0]: calm is not among the needs',
      'town/edges/e-1.yaml:3 to: shed is not among the provisions',
      'town/lines/walk.yaml:5 stations[0].id: gate is not among the provisions',
      `${GARDEN_FILE}:6 lane: low is not among the tiers`,
      `${GARDEN_FILE}:7 family: outdoors is not among the families`,
    ])
  })
})

describe('an area that builds on another', () => {
  const land = { 'land/area.yaml': 'id: land\nname: Land\nsays: The land.\n', 'land/sources/handbook.yaml': HANDBOOK }
  const town = { 'town/area.yaml': `${TOWN}buildsOn: [land]\n`, 'town/sources/handbook.yaml': null }

  it('states only the fields in which a record differs', () => {
    const overlay = 'id: garden\nsummary: Ours has bees.\n'
    expect(problemsOf({ ...land, ...town, 'land/provisions/garden.yaml': GARDEN, [GARDEN_FILE]: overlay })).toEqual([])
  })

  it('must still be whole when it is merged', () => {
    const half = 'id: garden\nname: Garden\n'
    expect(
      problemsOf({ ...land, ...town, 'land/provisions/garden.yaml': half, [GARDEN_FILE]: 'id: garden\nkind: PLAN\n' }),
    ).toEqual([
      'land/provisions/garden.yaml:1 : cites is missing',
      'land/provisions/garden.yaml:1 : kind is missing',
      'land/provisions/garden.yaml:1 : summary is missing',
      `${GARDEN_FILE}:1 : cites is missing`,
      `${GARDEN_FILE}:1 : summary is missing`,
    ])
  })

  it('may name in a list what only another area has', () => {
    const need = 'id: calm\nname: Calm\nmeans: Being calm.\nhelps: [garden]\n'
    expect(problemsOf({ ...land, ...town, 'land/needs/calm.yaml': need })).toEqual([])
  })

  it('cannot build on what is not there, or on itself', () => {
    expect(problemsOf({ 'town/area.yaml': `${TOWN}buildsOn: [lnd, town]\n` })).toEqual([
      'town/area.yaml:4 buildsOn[0]: lnd is not an area of this seed',
      'town/area.yaml:4 buildsOn[1]: town builds on this area itself',
    ])
  })
})

it('a problem is written as file and line, what is wrong, and how to mend it', () => {
  const [problem] = load({ [GARDEN_FILE]: GARDEN.replace('PROGRAMME', 'PROGRAM') }).problems
  expect(problem && formatProblem(problem)).toBe(
    [
      'town/provisions/garden.yaml:3 kind: "PROGRAM" is not on the list',
      '    Did you mean PROGRAMME? Use one of: APPROACH, PROGRAMME, PLAN, TRAINING, SERVICE, TEAM, FORUM, ASSESSMENT, PLACEMENT, PROCESS, MEASURE, SANCTION',
    ].join('\n'),
  )
})
