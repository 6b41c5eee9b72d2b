import { Founded } from '../marks/Founded.tsx'
import type { Of } from './of.ts'
import { SaidList } from './Said.tsx'
import { Section } from './Section.tsx'

const SCALES = [
  ['impact', 'Impact'],
  ['confidence', 'Confidence in it'],
  ['cost', 'Cost'],
] as const

/** Three scales that are never added up, what they cover, and apart from them what the guide itself claims. */
export function Evidence({ image, provision }: Of) {
  const { evidence, guideClaims = [] } = provision.page ?? {}
  return (
    <Section id="evidence" name="Evidence">
      <dl className="scales">
        {SCALES.map(([scale, name]) => (
          <div key={scale}>
            <dt>{name}</dt>
            <dd>{evidence?.[scale] ?? 'Not rated'}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">
        {evidence?.scope ?? 'No evaluation is recorded here. That says nothing about whether it will help one pupil.'}
      </p>
      {evidence && <Founded image={image} by={{ cites: evidence.cites }} />}
      {guideClaims.length > 0 && (
        <>
          <h3>What the guide claims</h3>
          <p className="small quiet">Said by the guide of itself. A claim is not evidence.</p>
          <SaidList image={image} statements={guideClaims} />
        </>
      )}
    </Section>
  )
}
