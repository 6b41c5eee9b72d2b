import { Link } from 'react-router'
import type { Criterion } from '../../domain/model/record.ts'
import { Founded } from '../marks/Founded.tsx'
import { Icon } from '../marks/Icon.tsx'
import { DutiesFirst } from './DutiesFirst.tsx'
import type { Of } from './of.ts'
import { SaidList } from './Said.tsx'
import { Section } from './Section.tsx'

/** What must hold, what brings it up, what usually comes first and when it does not fit. A list to read, no verdict. */
export function IsItNext({ image, provision }: Of) {
  const { page, opensWhen = [], stages = [] } = provision
  const criteria = opensWhen.flatMap((id) => image.by.criteria.get(id) ?? [])
  const brings = stages.flatMap(({ criterion }) =>
    opensWhen.includes(criterion) ? [] : (image.by.criteria.get(criterion) ?? []),
  )
  return (
    <Section id="is-it" name="Is it the next step?">
      {provision.kind === 'SANCTION' ? (
        <p>Continuum never suggests a sanction. Only the headteacher decides, after looking at what else could help.</p>
      ) : (
        <p className="small quiet">
          {provision.neverSuggested ? (
            'Not suggested by itself: it is asked for advice, or reached by way of something else.'
          ) : (
            <>
              To see whether it fits one pupil, with reasons: <Link to="/next-step">Next step</Link>.
            </>
          )}
        </p>
      )}
      {criteria.length > 0 && <h3>Before you start</h3>}
      <Checks image={image} criteria={criteria} />
      {criteria.length === 0 && provision.kind !== 'SANCTION' && !provision.neverSuggested && (
        <p>No condition is recorded that must hold first.</p>
      )}
      {brings.length > 0 && <h3>What brings it up</h3>}
      <Checks image={image} criteria={brings} />
      <DutiesFirst image={image} provision={provision} />
      {page?.tryFirst && <h3>Usually try first</h3>}
      <SaidList image={image} statements={page?.tryFirst} />
      {page?.doesNotFitWhen && <h3>Does not fit when</h3>}
      <SaidList image={image} statements={page?.doesNotFitWhen} />
      {page?.cautions && <h3>Take care</h3>}
      <SaidList image={image} statements={page?.cautions} />
    </Section>
  )
}

function Checks({ image, criteria }: { image: Of['image']; criteria: readonly Criterion[] }) {
  if (criteria.length === 0) return null
  return (
    <ul className="checks checks--page">
      {criteria.map((one) => (
        <li key={one.id}>
          <Icon name="prepare" />
          <div>
            <p>{one.says}</p>
            <Founded image={image} by={one} />
          </div>
        </li>
      ))}
    </ul>
  )
}
