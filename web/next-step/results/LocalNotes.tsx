import type { Provision, Statement } from '../../../domain/model/record.ts'
import { Icon } from '../../marks/Icon.tsx'

/** Notes on one card; the rest is for the provision's own page. */
const MOST = 2

/**
 * What nobody has settled about a provision, beside the claim it touches: whether a panel still meets, whom a unit
 * takes. Where nothing is unsettled there is nothing to say here.
 */
export function LocalNotes({ provision }: { provision: Provision }) {
  const notes = [...(provision.page?.local ?? []), ...(provision.page?.statusNotes ?? [])]
  const unsettled = notes.filter(isUnsettled)
  if (unsettled.length === 0) return null
  return <Notes notes={[...unsettled, ...notes.filter((note) => !isUnsettled(note))].slice(0, MOST)} />
}

/** What can go wrong on this way, before it is taken. */
export function Cautions({ provision, most = MOST }: { provision: Provision; most?: number }) {
  return <Notes notes={(provision.page?.cautions ?? []).slice(0, most)} quiet />
}

/** A doubt about the evidence itself: said wherever the provision is named. */
export function Doubts({ provision }: { provision: Provision }) {
  return <Notes notes={(provision.page?.cautions ?? []).filter(isUnsettled).slice(0, 1)} />
}

function Notes({ notes, quiet = false }: { notes: readonly Statement[]; quiet?: boolean }) {
  return notes.map((note) => (
    <span className={quiet ? 'local local--quiet' : 'local'} key={note.says}>
      <Icon name="info" />
      <span>
        {note.says} {isUnsettled(note) && !/confirm|not found|settled/i.test(note.says) && 'Not confirmed: ask.'}
      </span>
    </span>
  ))
}

const isUnsettled = (note: Statement): boolean => note.confidence === 'NOT_CONFIRMED'
