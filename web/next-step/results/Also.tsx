import { useShown } from './context.ts'
import { Fold } from './Fold.tsx'
import { Group } from './Group.tsx'
import { PLACES } from './places.ts'

/** Met, but less direct: closed cards. */
export function Also() {
  const { alsoWorthConsidering } = useShown().outcome.result
  if (alsoWorthConsidering.length === 0) return null
  return (
    <Group id="also" name={PLACES.alsoWorthConsidering} count={alsoWorthConsidering.length}>
      <div className="folds">
        {alsoWorthConsidering.map((suggestion) => (
          <Fold key={suggestion.provision.id} suggestion={suggestion} />
        ))}
      </div>
    </Group>
  )
}
