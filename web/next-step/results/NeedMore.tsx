import { Asks } from './Asks.tsx'
import { ToQuestion } from './Conflict.tsx'
import { Duties } from './Duties.tsx'

/** Too little is known for any step: which answer would bring the first. */
export function NeedMore() {
  return (
    <>
      <Duties />
      <div className="need-more">
        <p className="lead">
          Say <ToQuestion to="needs">what worries you most</ToQuestion>, and the first steps appear here.
        </p>
        <p className="quiet">
          Each further answer makes them fit better. Nothing is needed twice, and nothing is sent.
        </p>
      </div>
      <Asks />
    </>
  )
}
