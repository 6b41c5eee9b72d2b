import { Agreement } from './Agreement.tsx'
import { Also } from './Also.tsx'
import { Asks } from './Asks.tsx'
import { Consult } from './Consult.tsx'
import { DoNext } from './DoNext.tsx'
import { Duties } from './Duties.tsx'
import { InPlace } from './InPlace.tsx'
import { Later } from './Later.tsx'
import { NotYet } from './NotYet.tsx'
import { ResultsEnd } from './ResultsEnd.tsx'
import { RuledOut } from './RuledOut.tsx'

/** Every group, in the one order that does not change between visits. */
export function AllGroups() {
  return (
    <>
      <Duties />
      <DoNext />
      <Also />
      <InPlace />
      <Agreement />
      <NotYet />
      <RuledOut />
      <Later />
      <Consult />
      <Asks />
      <ResultsEnd />
    </>
  )
}
