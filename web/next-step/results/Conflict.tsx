import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from '../../marks/Icon.tsx'
import type { Conflicting } from '../answers/conflict.ts'
import { focusOn } from '../focus.ts'

/** Two answers that cannot both hold, said before any result, with both ways to put it right. */
export function Conflict({ conflict }: { conflict: Conflicting }) {
  return (
    <section className="banner banner--warn" aria-label="Two answers disagree">
      <Icon name="info" />
      <p>
        {conflict.says} <ToQuestion to="age">Change the age</ToQuestion> or{' '}
        <ToQuestion to="tried">change what was tried</ToQuestion>.
      </p>
    </section>
  )
}

/** To a question: on this page where it stands here, else to its own page. */
export function ToQuestion({ to, children }: { to: string; children: ReactNode }) {
  const here = to === 'more' ? 'asks' : `question-${to}`
  return (
    <Link
      to={`/next-step/${to}`}
      state={{ backToResult: true }}
      onClick={(event) => {
        if (!document.getElementById(here)) return
        event.preventDefault()
        focusOn(here)
      }}
    >
      {children}
    </Link>
  )
}
