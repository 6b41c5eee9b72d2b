import { Link } from 'react-router'
import { Founded } from '../marks/Founded.tsx'
import { SCHOOL_WORDS } from '../next-step/words.ts'
import { agesOf } from './ages.ts'
import { Fact } from './Fact.tsx'
import type { Of } from './of.ts'
import { Section } from './Section.tsx'
import { TierFacts } from './TierFacts.tsx'

/** Who it is for, where, how long, at whose cost and by whose leave; what the sources do not state is named last. */
export function Glance({ image, provision }: Of) {
  const { glance = {} } = provision.page ?? {}
  const needs = image.needsOf.get(provision.id) ?? []
  const schools = provision.schoolTypes?.map((type) => SCHOOL_WORDS[type]).join(', ')
  const stated: readonly [string, string | null | undefined][] = [
    ['Where', glance.where],
    ['How long', glance.howLong],
    ['How often', glance.frequency],
    ['Group size', glance.groupSize],
    ['Who delivers', glance.deliveredBy],
    ['Cost to school', glance.costToSchool],
    ['Consent', glance.consent],
    ['Who can refer', glance.whoCanRefer],
  ]
  const first: typeof stated = [
    ['Who for', glance.whoFor],
    ['Ages, phase', agesOf(provision)],
    ['Kind of school', schools],
  ]
  const unstated = [...first, ...stated].filter(([name, value]) => !value && !MAY_BE_ABSENT.has(name))
  return (
    <Section id="glance" name="At a glance">
      <dl className="glance">
        <Stated facts={first} />
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
        <Stated facts={stated} />
        {unstated.length > 0 && (
          <Fact name="Not stated">
            <span className="quiet">{unstated.map(([name]) => name).join(' · ')}</span>
          </Fact>
        )}
      </dl>
      <Founded image={image} by={{ cites: provision.cites }} />
    </Section>
  )
}

/** Facts that many provisions have no use for: their absence says nothing. */
const MAY_BE_ABSENT: ReadonlySet<string> = new Set(['Kind of school', 'How often', 'Group size'])

const Stated = ({ facts }: { facts: readonly [string, string | null | undefined][] }) =>
  facts.map(
    ([name, value]) =>
      value && (
        <Fact key={name} name={name}>
          {value}
        </Fact>
      ),
  )
