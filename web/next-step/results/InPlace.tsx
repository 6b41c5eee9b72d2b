import { useShown } from './context.ts'
import { Group } from './Group.tsx'
import { Doubts } from './LocalNotes.tsx'
import { PLACES } from './places.ts'

/** Whole-school and staff measures: checked, never a next step for one child. */
export function InPlace() {
  const { checkInPlace } = useShown().outcome.result
  if (checkInPlace.length === 0) return null
  return (
    <Group id="in-place" name={PLACES.checkInPlace} count={checkInPlace.length}>
      <p className="small quiet">For every pupil, so never a next step for one child.</p>
      <ul className="in-place">
        {checkInPlace.map(({ provision }) => (
          <li key={provision.id}>
            <strong>{provision.name}</strong>
            <div>
              {provision.summary}
              <Doubts provision={provision} />
            </div>
          </li>
        ))}
      </ul>
    </Group>
  )
}
