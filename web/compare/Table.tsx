import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { ProvisionLink } from '../marks/ProvisionLink.tsx'
import { type Row, rowsOf } from './rows.ts'

/** Attributes down, provisions across; the first column stays in view, and the table scrolls by itself. */
export function Table({ image, items }: { image: Image; items: readonly Provision[] }) {
  const rows = rowsOf(image, items)
  const differing = rows.filter(({ differs }) => differs).length
  return (
    <>
      <p className="small quiet">
        {differing} of {rows.length} rows differ. Where a cell says <em>Not stated</em>, the sources say nothing of it.
      </p>
      <section className="table-scroll" aria-label="Comparison, scrolls sideways">
        <table className="compare-table">
          <thead>
            <tr>
              <td />
              {items.map((one) => (
                <th key={one.id} scope="col">
                  <ProvisionLink provision={one} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">
                  {row.name}
                  {row.differs && <span className="differs">Different</span>}
                </th>
                {items.map((one, at) => (
                  <Cell key={one.id} texts={row.cells[at] ?? []} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Cell({ texts }: { texts: Row['cells'][number] }) {
  const [only] = texts
  if (only === undefined)
    return (
      <td>
        <span className="quiet">Not stated</span>
      </td>
    )
  if (texts.length === 1) return <td>{only}</td>
  return (
    <td>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </td>
  )
}
