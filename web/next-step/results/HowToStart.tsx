import type { Provision } from '../../../domain/model/record.ts'
import { Heading } from './Heading.tsx'

/** The first steps of a referral and whom to call, as the sources have it. */
export function HowToStart({ provision, of = 'part' }: { provision: Provision; of?: 'card' | 'part' }) {
  const steps = provision.page?.howToStart ?? []
  const contacts = provision.page?.contacts?.filter((contact) => contact.phone) ?? []
  if (steps.length === 0 && contacts.length === 0) return null
  return (
    <div>
      <Heading of={of} className="part-heading">
        How to start
      </Heading>
      {steps.slice(0, 3).map((step) => (
        <p className="small" key={step.says}>
          {step.says}
        </p>
      ))}
      {contacts.slice(0, 1).map((contact) => (
        <p className="small" key={contact.phone}>
          {contact.team}: <span className="nowrap figures">{contact.phone}</span>
          {!contact.confirmed && (
            <span className="quiet"> ({contact.printedInGuide ? 'as printed in the guide; ' : ''}not confirmed)</span>
          )}
        </p>
      ))}
    </div>
  )
}
