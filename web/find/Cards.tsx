import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { ProvisionCard } from '../card/ProvisionCard.tsx'
import { Pick, type Picking } from './Pick.tsx'

interface Props {
  image: Image
  found: readonly Provision[]
  whole: boolean
  picking: Picking
}

/** Everything found, a card each: as many as the status says. */
export function Cards({ image, found, whole, picking }: Props) {
  return (
    <ul className="cards">
      {found.map((provision) => (
        <ProvisionCard
          key={provision.id}
          image={image}
          provision={provision}
          whole={whole}
          picked={picking.picked.includes(provision.id)}
        >
          <Pick provision={provision} {...picking} />
        </ProvisionCard>
      ))}
    </ul>
  )
}
