import { type ReactNode, useState } from 'react'
import { KIND_WORDS } from '../../next-step/words.ts'
import type { MapModel } from '../model.ts'
import { Chosen } from '../Sentence.tsx'
import { BEYOND_NAME, count } from '../words.ts'
import { COLUMNS, type Column, rowsOf, sorted } from './rows.ts'

/** The map as two tables: every link, and every provision, also those that nothing links to. */
export function Tables({ model, answer }: { model: MapModel; answer: ReactNode }) {
  const { image, edges, nodes } = model
  const [by, setBy] = useState<{ column: Column; down: boolean }>({ column: 'from', down: false })
  const rows = sorted(rowsOf(image, edges), by.column, by.down)
  return (
    <div className="map-tables">
      {answer}
      <div className="map-table-scroll">
        <table>
          <caption>{count(rows.length, 'link')}</caption>
          <thead>
            <tr>
              {COLUMNS.map(({ key, name }) => (
                <th key={key} scope="col" aria-sort={sortOf(by, key)}>
                  <button type="button" onClick={() => setBy({ column: key, down: by.column === key && !by.down })}>
                    {name}
                    <span aria-hidden="true">{by.column === key ? (by.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-edge={row.id}>
                <th scope="row">{row.from}</th>
                <td>{row.relation}</td>
                <td>{row.to}</td>
                <td>{row.condition}</td>
                <td>{row.source}</td>
                <td>{row.explicit}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="map-table-scroll">
        <table>
          <caption>{count(nodes.length, 'provision')}</caption>
          <thead>
            <tr>
              {['Name', 'Lane', 'Row', 'Kind', 'Links'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {nodes.map((node) => (
              <tr key={node.id} data-id={node.id} data-marked={model.marked.has(node.id) || undefined}>
                <th scope="row">
                  <Chosen model={model} provision={node.provision} />
                  {model.marked.has(node.id) && <span className="outline-fits"> · fits your filter</span>}
                </th>
                <td>{image.by.tiers.get(node.lane)?.name ?? BEYOND_NAME}</td>
                <td>{image.by.families.get(node.family)?.name}</td>
                <td>{KIND_WORDS[node.provision.kind]}</td>
                <td>{edges.filter((edge) => edge.from === node.id || edge.to === node.id).length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function sortOf(by: { column: Column; down: boolean }, column: Column): 'ascending' | 'descending' | 'none' {
  if (by.column !== column) return 'none'
  return by.down ? 'descending' : 'ascending'
}
