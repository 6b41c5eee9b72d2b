import type { Provision, Statement } from '../../../domain/model/record.ts'
import { Icon } from '../../marks/Icon.tsx'

/** What has moved since the guide, and what was found locally but nobody has confirmed: beside the claim it touches. */
export function LocalNotes({ provision }: { provision: Provision }) {
  const notes = [...(provision.page?.statusNotes ?? []), ...(provision.page?.local ?? [])]
  const once = notes.filter((note, at) => notes.findIndex((other) => other.says === note.says) === at)
  return (
    <>
      {once.map((note) => (
        <span className="local" key={note.says}>
          <Icon name="info" />
          <span>
            {note.says} {unconfirmed(note) && 'Not confirmed: ask.'}
          </span>
        </span>
      ))}
    </>
  )
}

const unconfirmed = (note: Statement): boolean =>
  note.confidence !== undefined && note.confidence !== 'CONFIRMED' && !/confirm/i.test(note.says)
