import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { EDGE_KINDS } from '../domain/model/words.ts'
import { LABELS, type NodeNoun } from '../server/graph/labels.ts'
import { type LinkShape, OVERRIDES, SHAPES } from '../server/graph/shapes.ts'

/** `npx tsx scripts/draw-model.ts` writes the drawing and the tables of docs/model.md again from the code. */
const PAGE = 'docs/model.md'

const ends = ({ of, to, reversed }: LinkShape): [string, string] => {
  const [stating, named] = [of === 'any' ? 'Anything' : LABELS[of], LABELS[to]]
  return reversed ? [named, stating] : [stating, named]
}

/** The page with each part between its marks drawn anew. */
export function drawn(page: string): string {
  const parts = { drawing: drawing(), labels: labels(), relationships: relationships() }
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [start, end] = [`<!-- ${name}: written by scripts/draw-model.ts -->`, `<!-- end of ${name} -->`]
    const [before, rest] = text.split(start)
    const after = rest?.split(end)[1]
    if (before === undefined || after === undefined) throw new Error(`${PAGE} has no place for ${name}`)
    return `${before}${start}\n${part}\n${end}${after}`
  }, page)
}

function drawing(): string {
  const byEnds = new Map<string, string[]>()
  for (const shape of SHAPES) {
    const [from, to] = ends(shape)
    byEnds.set(`${from} ${to}`, [...(byEnds.get(`${from} ${to}`) ?? []), shape.kind])
  }
  byEnds.set('Provision Provision', [...EDGE_KINDS])
  const arrows = [...byEnds].map(([pair, kinds]) => {
    const [from, to] = pair.split(' ')
    return `  ${from} -->|${kinds.join('<br>')}| ${to}`
  })
  const lines = [
    'flowchart LR',
    '  Anything[any record]',
    '  Anything -->|HAS| Version[(Version)]',
    `  Anything -->|${OVERRIDES}| Beneath[the same in an area beneath]`,
    ...arrows,
    '  Draft -->|HOLDS| Change',
    '  Draft -->|BECAME| Edition',
    '  Edition -->|STANDS_ON| Edition',
  ]
  return ['```mermaid', ...lines, '```'].join('\n')
}

function labels(): string {
  const rows = Object.entries(LABELS).map(([noun, label]) => `| \`${label}\` | ${folderOf(noun as NodeNoun)} |`)
  return ['| Label | Folder of the seed |', '|---|---|', ...rows].join('\n')
}

const folderOf = (noun: NodeNoun): string => (noun === 'area' ? '`area.yaml`' : `\`${noun}/\``)

function relationships(): string {
  const rows = SHAPES.map((shape) => {
    const [from, to] = ends(shape)
    return `| \`(:${from})-[:${shape.kind}]->(:${to})\` | ${shape.means} | \`${shape.at}\` of ${shape.of} |`
  })
  const edges = `| \`(:Provision)-[:${EDGE_KINDS.join('\\|')}]->(:Provision)\` | a referral edge | a file of \`edges/\` |`
  const over = `| \`(:X)-[:${OVERRIDES}]->(:X)\` | an area's words over the same record beneath | same noun and id |`
  return ['| Relationship | What it says | Where a record states it |', '|---|---|---|', edges, ...rows, over]
    .join('\n')
    .replaceAll('(:Anything)', '(:X)')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(PAGE, drawn(readFileSync(PAGE, 'utf8')))
}
