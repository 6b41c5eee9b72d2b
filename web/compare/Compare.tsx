import { useSearchParams } from 'react-router'
import { Page } from '../frame/Page.tsx'
import { WithBodies } from '../image/WithBodies.tsx'
import { WithImage } from '../image/WithImage.tsx'
import { Choose } from './Choose.tsx'
import { FEWEST, itemsIn } from './items.ts'
import { Table } from './Table.tsx'

/** Two to four provisions side by side. What differs says so in words; nothing is added up and none is called best. */
export default function Compare() {
  const [query] = useSearchParams()
  return (
    <Page title="Compare – Provision" listed={false}>
      <div className="wrap compare">
        <h1 tabIndex={-1}>Compare provision</h1>
        <p className="lead">Two to four side by side. Rows that differ say so. Nothing here is a ranking.</p>
        <WithImage>
          {(image) => {
            const items = itemsIn(image, query)
            return (
              <>
                <Choose image={image} items={items} />
                {items.length >= FEWEST && (
                  <WithBodies>
                    <Table image={image} items={items} />
                  </WithBodies>
                )}
              </>
            )
          }}
        </WithImage>
      </div>
    </Page>
  )
}
