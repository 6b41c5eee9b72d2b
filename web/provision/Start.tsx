import { CopyButton } from '../controls/CopyButton.tsx'
import { Founded } from '../marks/Founded.tsx'
import { Contact } from './Contact.tsx'
import { Fact } from './Fact.tsx'
import type { Of } from './of.ts'
import { Section } from './Section.tsx'

/** The steps of a referral in their order, what to send with it, what happens then, and whom to call. */
export function Start({ image, provision }: Of) {
  const { howToStart = [], attach = [], documents = [], afterwards = [], contacts = [] } = provision.page ?? {}
  return (
    <Section id="start" name="How to start">
      {howToStart.length === 0 && <p className="quiet">The sources do not say how to start.</p>}
      <ol className="steps">
        {howToStart.map((step) => (
          <li key={step.says}>
            <p>{step.says}</p>
            {step.cites && <Founded image={image} by={{ cites: step.cites }} />}
          </li>
        ))}
      </ol>
      <dl className="glance">
        {attach.length > 0 && (
          <Fact name="What to attach">
            <ul>
              {attach.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
            <CopyButton
              text={() => attach.map((one) => `- ${one}`).join('\n')}
              done="List copied."
              otherwise="This browser does not let us copy. Select the list and copy it."
            >
              Copy as a list
            </CopyButton>
          </Fact>
        )}
        {documents.length > 0 && <Fact name="Papers it uses">{documents.join('; ')}</Fact>}
        {afterwards.length > 0 && (
          <Fact name="What happens after">
            {afterwards.map((one) => (
              <p key={one}>{one}</p>
            ))}
          </Fact>
        )}
        <Fact name="Contact">
          {contacts.length === 0 && <span className="quiet">None is given</span>}
          {contacts.map((contact) => (
            <Contact key={`${contact.team} ${contact.phone ?? contact.mailbox}`} image={image} contact={contact} />
          ))}
        </Fact>
      </dl>
    </Section>
  )
}
