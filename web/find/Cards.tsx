import type { Image } from '../../domain/image/image.ts'
import type { Provision } from '../../domain/model/record.ts'
import { ProvisionCard } from '../card/ProvisionCard.tsx'

/** Everything found, a card each: as many as the status says. */
export function Cards({ image, found, whole }: { image: Image; found: readonly Provision[]; whole: boolean }) {
  return (
    <ul className="cards">
      {found.map((provision) => (
        <ProvisionCard key={provision.id} image={image} provision={provision} whole={whole} />
      ))}
    </ul>
  )
}
