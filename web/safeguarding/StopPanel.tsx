import type { ReactNode } from 'react'
import { Icon } from '../marks/Icon.tsx'
import { type Safeguarding, useSafeguarding } from './numbers.ts'

/** Always first, whatever else is held. */
const EMERGENCY = '999'

/**
 * What to do now for a child who may be at risk of harm. It needs no engine, no image and no network: without
 * them the numbers come from the page itself. `because` says what led here.
 */
export function StopPanel({ because }: { because: string }) {
  const { area, numbers } = useSafeguarding()
  const phones = (numbers?.phones ?? []).filter((phone) => phone.number !== EMERGENCY)
  return (
    <section className="stop" aria-labelledby="stop-h">
      <p className="stop-k">
        <Icon name="shield" />
        {because}
      </p>
      <h1 id="stop-h" tabIndex={-1}>
        Stop here and act now
      </h1>
      <p className="stop-lead">Do not wait for a planning meeting, a panel or a form. Anyone can make this call.</p>
      <ol className="stop-steps">
        <Step title="In danger right now" says="Police or ambulance.">
          <a className="tel" href={`tel:${EMERGENCY}`}>
            {EMERGENCY}
          </a>
        </Step>
        <Step
          title="Tell your designated safeguarding lead"
          says="Now, in person. If you cannot reach them, make the next call yourself."
        >
          <span className="tel tel--s">In school</span>
        </Step>
        {phones.map((phone) => (
          <Step key={phone.number} title={phone.name} says={phone.when}>
            <a className="tel" href={`tel:${phone.number.replaceAll(' ', '')}`}>
              {phone.number}
            </a>
          </Step>
        ))}
        <SocialCare area={area} held={phones.length > 0} />
      </ol>
      <Ifs />
      <div className="stop-more">
        <div>
          <h2>Tell parents or carers?</h2>
          <p>Yes, unless it could put the child at more risk. Children’s social care can advise.</p>
        </div>
        <div>
          <h2>Write down</h2>
          <p>What you saw or heard, when, and who you told. Keep it in the school’s safeguarding record, not here.</p>
        </div>
      </div>
      <p className="stop-src">
        {phones.length > 0 && <Confirmed phones={phones} />}Keeping children safe in education, Part 1 · Children Act
        1989 s.47
      </p>
    </section>
  )
}

function Step({ title, says, children }: { title: string; says: string; children: ReactNode }) {
  return (
    <li>
      <div>
        <h2>{title}</h2>
        <p>{says}</p>
      </div>
      {children}
    </li>
  )
}

/** Social care comes after the front door where the area has one, and is the front door where it has none. */
function SocialCare({ area, held }: { area: string; held: boolean }) {
  if (held)
    return (
      <Step title="Then children’s social care" says="Reached through the hub. No separate number is held here.">
        <span className="tel tel--s">Through the hub</span>
      </Step>
    )
  return (
    <Step
      title="Call the council’s children’s social care"
      says={`No number is held here for ${area || 'this area'}: it is on the council’s own site.`}
    >
      <span className="tel tel--s">Today</span>
    </Step>
  )
}

function Confirmed({ phones }: { phones: Safeguarding['phones'] }) {
  const waiting = phones.filter((phone) => !phone.confirmed)
  if (waiting.length === 0) return <>Numbers confirmed by the council · </>
  return <>The 020 numbers are as found on the council’s pages, and not yet checked by the council · </>
}

const IFS = [
  { when: 'The child lives in another area', advice: 'Call that council’s children’s social care.' },
  { when: 'The child has a social worker', advice: 'Call them, or the duty team if they do not answer.' },
  { when: 'It is about a member of staff', advice: 'Tell the headteacher, or the council’s designated officer.' },
  { when: 'It is about the headteacher', advice: 'Tell the chair of governors or trustees.' },
]

function Ifs() {
  return (
    <>
      <h2 className="stop-if-h">If</h2>
      <dl className="stop-if">
        {IFS.map((one) => (
          <div key={one.when}>
            <dt>{one.when}</dt>
            <dd>{one.advice}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
