import type { Provision } from '../../../domain/model/record.ts'
import { CardTop as Top } from '../../card/CardTop.tsx'
import { useShown } from './context.ts'
import { Moved } from './Moved.tsx'

/** The first line of every card, and whether it stands elsewhere than before. */
export function CardTop({ provision }: { provision: Provision }) {
  const { image } = useShown()
  return (
    <Top image={image} provision={provision}>
      <Moved provision={provision} />
    </Top>
  )
}
