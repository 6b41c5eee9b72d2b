import { useMemo } from 'react'
import type { Image } from '../../domain/image/image.ts'
import { type FindState, withValue } from './address.ts'
import { FacetList } from './FacetList.tsx'
import { facetsOf } from './facets.ts'

interface Props {
  image: Image
  state: FindState
  change: (next: FindState) => void
}

/** The lists to filter by: tier, need and age or phase open, the others one press away. */
export function Facets({ image, state, change }: Props) {
  const facets = useMemo(() => facetsOf(image, state), [image, state])
  const more = facets.filter(({ key }) => key === 'kind')
  const list = (facet: (typeof facets)[number]) => (
    <FacetList key={facet.key} facet={facet} tick={(value, on) => change(withValue(state, facet.key, value, on))} />
  )
  return (
    <div className="facets-body">
      {facets.filter((facet) => !more.includes(facet)).map(list)}
      {more.length > 0 && (
        <details className="disclosure" open={more.some(({ options }) => options.some(({ on }) => on))}>
          <summary>More filters</summary>
          {more.map(list)}
        </details>
      )}
    </div>
  )
}
