import type { Image } from '../../domain/image/image.ts'
import type { Need } from '../../domain/model/record.ts'
import { nextSteps } from '../../domain/next-steps/next-steps.ts'
import { today } from '../marks/date.ts'
import { DutyRow } from '../next-step/results/DutyRow.tsx'

/** What the rules say of any pupil with this need, safeguarding first: the same rules as in the planner. */
export function SayFirst({ image, need }: { image: Image; need: Need }) {
  const { findings } = nextSteps(image, { needs: [need.id] }, today())
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="first-h">
      <h2 id="first-h">Before anything else</h2>
      <ul className="duties">
        {findings.map((finding) => (
          <DutyRow key={finding.rule} finding={finding} />
        ))}
      </ul>
    </section>
  )
}
