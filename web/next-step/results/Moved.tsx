import type { Provision } from '../../../domain/model/record.ts'
import { Icon } from '../../marks/Icon.tsx'
import { useShown } from './context.ts'
import { PLACES, placesOf } from './places.ts'

/** While something is tried: what is new where it stands, and where it was before. */
export function Moved({ provision }: { provision: Provision }) {
  const { possible, outcome } = useShown()
  if (!possible.before) return null
  const was = placesOf(possible.before.result).get(provision.id)
  const is = placesOf(outcome.result).get(provision.id)
  if (was === is) return null
  const from = was && `was in ${PLACES[was]}`
  const says = was === 'doNext' ? 'Was in Do next' : from ? `New here, ${from}` : 'New here'
  return (
    <span className="flag flag--warn">
      <Icon name="swap" />
      {says}
    </span>
  )
}
