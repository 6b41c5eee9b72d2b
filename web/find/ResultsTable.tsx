import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { onlyAges, whoFor } from '../card/facts.ts'
import { ProvisionLink } from '../marks/ProvisionLink.tsx'
import { highestTier, TierTag } from '../marks/TierTag.tsx'
import { KIND_WORDS } from '../next-step/words.ts'
import type { FindState } from './address.ts'
import { CsvButton } from './CsvButton.tsx'
import { Pick, type Picking } from './Pick.tsx'
import { SortHead } from './SortHead.tsx'

interface Props {
  image: Image
  found: readonly Provision[]
  state: FindState
  apply: (next: FindState) => void
  picking: Picking
}

/** What is found as a table that can be sorted by its heads and saved. Wider than the screen, it scrolls by itself. */
export function ResultsTable({ image, found, state, apply, picking }: Props) {
  const sort = (to: FindState['sort']) => apply({ ...state, sort: to })
  return (
    <>
      <section className="table-scroll" aria-label="Table of provisions">
        <table className="table">
          <thead>
            <tr>
              <SortHead by="name" now={state.sort} sort={sort}>
                Name
              </SortHead>
              <SortHead by="tier" now={state.sort} sort={sort}>
                Tier
              </SortHead>
              <SortHead by="kind" now={state.sort} sort={sort}>
                Kind
              </SortHead>
              <th scope="col">Who for</th>
              <th scope="col">Select</th>
            </tr>
          </thead>
          <tbody>
            {found.map((one) => (
              <Row key={one.id} image={image} provision={one} picking={picking} />
            ))}
          </tbody>
        </table>
      </section>
      <CsvButton image={image} found={found} />
    </>
  )
}

function Row({ image, provision, picking }: { image: Image; provision: Provision; picking: Picking }) {
  const place = highestTier(image, provision)
  const who = [whoFor(provision), onlyAges(provision)].filter(Boolean).join('. ')
  return (
    <tr>
      <th scope="row">
        <ProvisionLink provision={provision} />
      </th>
      <td>
        <TierTag tier={place?.tier ?? null} inferred={place ? !place.explicit : false} />
      </td>
      <td>{KIND_WORDS[provision.kind]}</td>
      <td>{who || <span className="quiet">Not stated</span>}</td>
      <td>
        <Pick provision={provision} {...picking} bare />
      </td>
    </tr>
  )
}
