import { useShown } from './context.ts'
import { Fold } from './Fold.tsx'
import { Group } from './Group.tsx'
import { PLACES } from './places.ts'

/** Moves, placements and reduced timetables: what the law asks first stands on each, open. */
export function Agreement() {
  const { needsAgreement } = useShown().outcome.result
  if (needsAgreement.length === 0) return null
  return (
    <Group id="agreement" name={PLACES.needsAgreement} count={needsAgreement.length}>
      <p className="small quiet">Never a next step by itself. Open one to see what must come first.</p>
      <div className="folds">
        {needsAgreement.map((suggestion) => (
          <Fold key={suggestion.provision.id} suggestion={suggestion} />
        ))}
      </div>
    </Group>
  )
}
