import { Provenance, SourceLine } from '../../marks/SourceLine.tsx'
import { useShown } from './context.ts'
import { Group } from './Group.tsx'
import { HowToStart } from './HowToStart.tsx'

/** Whom to speak to; consulting is not a step for the pupil. */
export function Consult() {
  const { consult } = useShown().outcome.steps
  return (
    <Group id="consult" name="Consult" count={consult.length} none="No rule asks for it yet.">
      {consult.length > 0 && (
        <ul className="in-place">
          {consult.map(({ body, says, force, source }) => (
            <li key={body.id}>
              <strong>{body.name}</strong>
              <div>
                {says} <Provenance force={force} />
                <HowToStart provision={body} of="card" />
                <SourceLine citation={source} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Group>
  )
}
