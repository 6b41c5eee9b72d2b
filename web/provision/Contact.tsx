import type { Image } from '../../domain/image/image.ts'
import type { ProvisionPage } from '../../domain/model/record.ts'
import { Founded } from '../marks/Founded.tsx'
import { Icon } from '../marks/Icon.tsx'

type ContactOf = NonNullable<ProvisionPage['contacts']>[number]

/** A team and how to reach it; a number that nobody confirmed says where it was found. Never a person's name. */
export function Contact({ image, contact }: { image: Image; contact: ContactOf }) {
  const { team, phone, mailbox, printedInGuide, confirmed, cites } = contact
  return (
    <div className="contact">
      <p>
        {team}
        {phone && (
          <>
            , <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
          </>
        )}
        {mailbox && (
          <>
            , <a href={`mailto:${mailbox}`}>{mailbox}</a>
          </>
        )}{' '}
        {!confirmed && (
          <span className="flag flag--warn">
            <Icon name="notKnown" />
            {printedInGuide ? 'As printed in the guide; not confirmed' : 'As found on a public page; not confirmed'}
          </span>
        )}
      </p>
      <Founded image={image} by={{ cites }} />
    </div>
  )
}
