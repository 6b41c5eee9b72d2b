import { Card } from './Card.tsx'
import { useShown } from './context.ts'
import { FirstCard } from './FirstCard.tsx'
import { Group } from './Group.tsx'
import { HowOrdered } from './HowOrdered.tsx'
import { NothingFits } from './NothingFits.tsx'
import { PLACES } from './places.ts'

/** At most three steps that can be started; the first is larger and says why it is first. */
export function DoNext() {
  const { outcome } = useShown()
  const [first, ...others] = outcome.result.doNext
  return (
    <Group id="next" name={PLACES.doNext} count={outcome.result.doNext.length}>
      {first ? <FirstCard suggestion={first} /> : <NothingFits />}
      {others.map((suggestion) => (
        <Card key={suggestion.provision.id} suggestion={suggestion} />
      ))}
      {first && <HowOrdered />}
    </Group>
  )
}
