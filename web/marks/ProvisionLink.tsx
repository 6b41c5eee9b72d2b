import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Provision } from '../../domain/model/record.ts'

/** Whether a provision is a panel or a team, which has its page under another word. */
export const isBody = ({ kind }: Pick<Provision, 'kind'>): boolean => kind === 'FORUM' || kind === 'TEAM'

/** The address of a provision's own page; it never changes, since ids never do. */
export const pathOf = (provision: Pick<Provision, 'kind' | 'id'>): string =>
  `/${isBody(provision) ? 'body' : 'provision'}/${provision.id}`

/** A provision by its name, leading to its page. */
export function ProvisionLink({
  provision,
  children,
}: {
  provision: Pick<Provision, 'kind' | 'id' | 'name'>
  children?: ReactNode
}) {
  return <Link to={pathOf(provision)}>{children ?? provision.name}</Link>
}
