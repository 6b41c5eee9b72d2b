import { Icon } from '../../marks/Icon.tsx'
import { useShown } from './context.ts'
import { Heading } from './Heading.tsx'
import type { WhatIf } from './what-if.ts'

/** What would change this, each line with its trial. */
export function ChangeList({ changes, heading = true }: { changes: readonly WhatIf[]; heading?: boolean }) {
  const { possible } = useShown()
  if (changes.length === 0) return null
  return (
    <>
      {heading && <Heading of="part">What would change this</Heading>}
      <ul className="change">
        {changes.map(({ change, says }) => (
          <li key={`${change.field} ${change.becomes}`}>
            <span>{says}</span>
            <button className="btn btn--2 try" type="button" onClick={() => possible.tryIt(change)}>
              <Icon name="swap" />
              Try it<span className="visually-hidden">: {change.says}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
