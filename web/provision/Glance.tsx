import { Link } from 'react-router'
import { Founded } from '../marks/Founded.tsx'
import { SCHOOL_WORDS } from '../next-step/words.ts'
import { agesOf } from './ages.ts'
import { Fact } from './Fact.tsx'
import type { Of } from './of.ts'
import { Section } from './Section.tsx'
import { TierFacts } from './TierFacts.tsx'

const NOT_STATED = <span className="quiet">Not stated</span>

/** Who it is for, where, how long, at whose cost and by whose leave; what the sources do not state says so. */
export function Glance({ image, provision }: Of) {
  const { glance = {} } = provision.page ?? {}
  const needs = image.needsOf.get(provision.id) ?? []
  return (
    <Section id="glance" name="At a glance">
      <dl className="glance">
        <Fact name="Who for">{glance.whoFor ?? NOT_STATED}</Fact>
        <Fact name="Ages, phase">{agesOf(provision) ?? NOT_STATED}</Fact>
        {provision.schoolTypes && (
          <Fact name="Kind of school">{provision.schoolTypes.map((type) => SCHOOL_WORDS[type]).join(', ')}</Fact>
        )}
        {needs.length > 0 && (
          <Fact name="Need areas">
            {needs.map((need, at) => (
              <span key={need.id}>
                {at > 0 && ', '}
                <Link to={`/need/${need.id}`}>{need.name}</Link>
              </span>
            ))}
          </Fact>
        )}
        <TierFacts image={image} provision={provision} />
        <Fact name="Where">{glance.where ?? NOT_STATED}</Fact>
        <Fact name="How long">{glance.howLong ?? NOT_STATED}</Fact>
        {glance.frequency && <Fact name="How often">{glance.frequency}</Fact>}
        {glance.groupSize && <Fact name="Group size">{glance.groupSize}</Fact>}
        <Fact name="Who delivers">{glance.deliveredBy ?? NOT_STATED}</Fact>
        <Fact name="Cost to school">{glance.costToSchool ?? NOT_STATED}</Fact>
        <Fact name="Consent">{glance.consent ?? NOT_STATED}</Fact>
        <Fact name="Who can refer">{glance.whoCanRefer ?? NOT_STATED}</Fact>
      </dl>
      <Founded image={image} by={{ cites: provision.cites }} />
    </Section>
  )
}
